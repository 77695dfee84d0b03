package io.oncoagent.knowledge.select;

import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads off a document what it is about, from its titles and headings and the lexicon; nothing is known of any publisher. */
public final class DocumentProfiler {
  private static final Pattern CHILD = Pattern.compile("(?i)\\b(?:child(?:hood|ren)?|p(?:a)?ediatric|infants?)\\b");
  private static final Pattern GENETICS = Pattern.compile("(?i)\\bgenetics?\\b|\\bgenomics\\b|\\bhereditary\\b|\\bfamilial\\b|\\bsyndromes?\\b.*\\bPDQ|-associated|risk assessment");
  private static final Pattern SUPPORTIVE =
      Pattern.compile("(?i)\\b(?:pain|fatigue|nausea|nutrition|supportive|palliative|lymphedema|depression|anxiety|sleep|late effects|survivorship|complications?|caregivers?|spirituality|pruritus|hot flashes|cognitive|communication|symptoms?)\\b");

  private final Lexicon lexicon;
  private final Map<String, List<String>> codesByPhrase = new HashMap<>();

  public DocumentProfiler(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (CancerEntry cancer : lexicon.cancers()) {
      cancer.topics().forEach(topic -> codesByPhrase.computeIfAbsent(Words.fold(topic), key -> new ArrayList<>()).add(cancer.code()));
    }
  }

  /** The profile of a document by its titles and the first two ranks of its headings. */
  public Manifest.Profile profile(String titles, Set<String> headings) {
    return new Manifest.Profile(
        List.copyOf(topics(titles)),
        List.copyOf(sections(headings)),
        CHILD.matcher(titles).find() ? "child" : "adult",
        purpose(titles),
        titles.toLowerCase(Locale.ROOT).contains("pregnan"));
  }

  private Set<String> topics(String titles) {
    Set<String> codes = new LinkedHashSet<>();
    String folded = Words.fold(titles);
    codesByPhrase.forEach((phrase, named) -> {
      if (Words.has(folded, phrase)) {
        codes.addAll(named);
      }
    });
    lexicon.mentions(titles).stream()
        .filter(mention -> mention.category() == Category.CANCER && !mention.ambiguous() && TitleNames.free(titles, mention))
        .forEach(mention -> codes.addAll(lexicon.descendants(mention.key())));
    return codes;
  }

  private Set<String> sections(Set<String> headings) {
    Set<String> codes = new LinkedHashSet<>();
    for (String heading : headings) {
      lexicon.mentions(heading).stream()
          .filter(mention -> mention.category() == Category.CANCER && !mention.ambiguous())
          .forEach(mention -> codes.add(mention.key()));
    }
    return codes;
  }

  private static String purpose(String titles) {
    String title = titles.toLowerCase(Locale.ROOT);
    if (title.contains("screening")) {
      return "screening";
    }
    if (title.contains("prevention")) {
      return "prevention";
    }
    if (title.contains("treatment") || title.contains("management") || title.contains("therapy")) {
      return SUPPORTIVE.matcher(title).find() ? "supportive" : "treatment";
    }
    if (GENETICS.matcher(titles).find()) {
      return "genetics";
    }
    return SUPPORTIVE.matcher(title).find() ? "supportive" : "other";
  }
}
