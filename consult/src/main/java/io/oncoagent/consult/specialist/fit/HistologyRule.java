package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cancer and histology that title, headings or sentence name are the patient's. */
public final class HistologyRule implements PopulationRule {
  private static final String NAME = "cancer";

  private static final double NARROWER = -0.8;
  private static final double OWN_WORD = 0.8;
  /** A heading of its own for exactly this disease, in a document on a wider one. */
  private static final double OWN_ENTITY = 1.0;
  /** Shorter words of a cancer's name do not tell it from others. */
  private static final int LONG_WORD = 6;
  private static final Pattern JOINED = Pattern.compile("\\b(?:and|or|and/or)\\b|/|,");
  private static final Pattern BY_MARKER = Pattern.compile("(?i)\\b(?:positive|negative|mutant|mutated|deficient|rearranged|low|during|pregnan\\w+|childhood|male|recurrent|metastatic)\\b");

  private static final Pattern SQUAMOUS = Pattern.compile("\\bsquamous\\b");
  private static final Pattern NONSQUAMOUS = Pattern.compile("\\bnon-? ?squamous\\b|\\bother than squamous\\b");
  private static final Pattern FIRST_WORD = Pattern.compile("([A-Za-z]{6,})(?=,| \\(|$)");

  /** Subtypes that a note which names the wider type never means: promyelocytic leukaemia has a treatment of its own (ELN 2022, Döhner Blood 140:1345). */
  private static final Set<String> DISTINCT = Set.of("apl");

  private final Lexicon lexicon;
  private final Remembered<Set<String>> read;

  public HistologyRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.read = new Remembered<>(this::codes);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (profile.cancer() == null) {
      return FitResult.silent(NAME);
    }
    if (!text.topics().isEmpty() && text.topics().stream().noneMatch(topic -> related(topic, profile))) {
      return FitResult.of(NAME, FitOutcome.FAIL, "the guideline is on another cancer", "la guía trata de otro cáncer");
    }
    double weight = 0;
    boolean narrower = false;
    String own = PlainWords.of(name(profile.lineage().getFirst()));
    for (String segment : text.segments()) {
      if (otherCell(PlainWords.of(segment), own)) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for another histology", "se refiere a otra histología");
      }
      Set<String> codes = new LinkedHashSet<>(read.of(segment));
      if (codes.isEmpty() && text.headings().contains(segment)) {
        codes.addAll(ofHeading(segment, text.topics()));
      }
      if (codes.stream().anyMatch(code -> DISTINCT.contains(code) && !profile.lineage().contains(code)) && !codes.contains(profile.lineage().getFirst())) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for a disease of its own", "se refiere a una enfermedad propia");
      }
      codes.removeIf(code -> !profile.named().contains(code) && read.of(text.title()).contains(code));
      if (codes.isEmpty()) {
        continue;
      }
      List<String> mine = codes.stream().filter(profile.named()::contains).toList();
      if (!mine.isEmpty()) {
        weight = Math.max(weight, mine.stream().mapToDouble(code -> closeness(code, profile, text.title())).max().orElse(0));
      } else if (namesOwn(segment, codes, profile)) {
        weight = Math.max(weight, OWN_WORD);
      } else if (codes.stream().anyMatch(code -> lexicon.isA(code, profile.lineage().getFirst()))) {
        narrower = true;
      } else {
        String names = String.join(", ", codes.stream().map(this::name).toList());
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for " + names, "se refiere a " + names);
      }
    }
    if (narrower) {
      return new FitResult(
          NAME, FitOutcome.WARN, NARROWER, new Wording("meant for a subtype that the note does not state", "se refiere a un subtipo que no consta"));
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }

  /** Squamous cell carcinoma and adenocarcinoma of one organ are treated apart; words for both, or for any histology, are for each. */
  private static boolean otherCell(String plain, String own) {
    boolean squamous = SQUAMOUS.matcher(plain).find();
    boolean non = NONSQUAMOUS.matcher(plain).find();
    boolean adeno = plain.contains("adenocarcinoma");
    if (own.contains("squamous")) {
      return non || adeno && !squamous && !plain.contains("adenosquamous");
    }
    return own.contains("adenocarcinoma") && squamous && !non && !adeno;
  }

  /** «Medullary, locally advanced» in a guideline on thyroid cancer: the heading leaves out the organ. */
  private Set<String> ofHeading(String heading, List<String> topics) {
    Matcher first = FIRST_WORD.matcher(heading);
    if (!first.lookingAt()) {
      return Set.of();
    }
    String word = first.group(1);
    Set<String> codes = new LinkedHashSet<>();
    for (String topic : topics) {
      String organ = lexicon.cancer(topic).map(entry -> entry.name()).orElse("");
      if (organ.endsWith(" cancer") && organ.indexOf(' ') == organ.lastIndexOf(' ')) {
        String named = word + " " + organ;
        lexicon.mentions(named).stream()
            .filter(mention -> mention.category() == Category.CANCER && mention.start() == 0 && mention.end() == named.length())
            .forEach(mention -> codes.add(withoutMarker(mention.key())));
      }
    }
    return codes;
  }

  /** «Papillary and follicular thyroid cancer» names both, though only the last is written out. */
  private boolean namesOwn(String segment, Set<String> others, CaseProfile profile) {
    String plain = PlainWords.of(segment);
    String theirs = PlainWords.of(String.join(" ", others.stream().map(this::name).toList()));
    return JOINED.matcher(plain).find()
        && Arrays.stream(PlainWords.of(name(profile.lineage().getFirst())).split("[^a-z]+"))
            .anyMatch(word -> word.length() >= LONG_WORD && !theirs.contains(word) && plain.matches(".*\\b" + word + "\\b.*"));
  }

  private boolean related(String topic, CaseProfile profile) {
    return profile.named().contains(topic) || profile.lineage().stream().anyMatch(code -> lexicon.isA(topic, code));
  }

  private double closeness(String code, CaseProfile profile, String title) {
    int place = profile.lineage().indexOf(code);
    double own = place == 0 && profile.lineage().size() > 1 && !read.of(title).contains(code) ? OWN_ENTITY : 0;
    return place < 0 ? 0.5 : Math.max(0.3, 1.2 - 0.4 * place) + own;
  }

  private Set<String> codes(String segment) {
    Set<String> codes = new LinkedHashSet<>();
    for (Mention mention : lexicon.mentions(segment)) {
      if (mention.category() == Category.CANCER && !mention.ambiguous()) {
        codes.add(withoutMarker(mention.key()));
      }
    }
    return codes;
  }

  /** A subtype that is defined by a marker («HER2-positive breast cancer») is the marker rule's business; here it counts as its parent. */
  private String withoutMarker(String code) {
    for (String one : lexicon.lineage(code)) {
      if (!BY_MARKER.matcher(name(one)).find()) {
        return one;
      }
    }
    return code;
  }

  private String name(String code) {
    return lexicon.cancer(code).map(entry -> entry.name()).orElse(code);
  }
}
