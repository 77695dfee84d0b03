package io.oncoagent.knowledge.casefit;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headings, lead-ins and sentences say of stage and markers, read once and remembered over cases. Safe for several threads. */
public final class Readings {
  private static final int REMEMBERED = 40_000;
  private static final Pattern NEGATIVE_AFTER =
      Pattern.compile(
          "^[\\s–-]*(?:\\([^)]*\\))?[\\s–-]*(?:negative|wild[- ]type|unmutated|non-?mutated|low\\b|proficient|stable)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATIVE_BEFORE =
      Pattern.compile("(?:\\bnon[- ]?|\\bwithout(?: an?)?(?: known)? |\\blacking |\\bno |\\bnegative for |\\btriple-negative )$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALTERATION = Pattern.compile("\\bexon \\d+|\\b[A-Z]\\d{2,4}[A-Z]\\b", Pattern.CASE_INSENSITIVE);

  private final Lexicon lexicon;
  private final Map<String, StageReading> stages = new ConcurrentHashMap<>();
  private final Map<String, List<MarkerWord>> markers = new ConcurrentHashMap<>();

  public Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  StageReading stage(String text) {
    return remembered(stages, text, StageReading::of);
  }

  List<MarkerWord> markers(String text) {
    return remembered(markers, text, this::readMarkers);
  }

  private static <T> T remembered(Map<String, T> known, String text, Function<String, T> read) {
    T before = known.get(text);
    if (before != null) {
      return before;
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    T now = read.apply(text);
    known.put(text, now);
    return now;
  }

  private List<MarkerWord> readMarkers(String text) {
    return lexicon.mentions(text).stream()
        .filter(mention -> mention.category() == Category.BIOMARKER && !mention.ambiguous())
        .map(mention -> word(text, mention))
        .toList();
  }

  private static MarkerWord word(String text, Mention mention) {
    boolean negated =
        NEGATIVE_AFTER.matcher(text.substring(mention.end())).find() || NEGATIVE_BEFORE.matcher(text.substring(0, mention.start())).find();
    Matcher variant = ALTERATION.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 40)));
    return new MarkerWord(mention.key(), negated, variant.find() ? variant.group().toLowerCase(Locale.ROOT) : "");
  }

  /** Whether a patient's own words name a variant at all. */
  static boolean namesVariant(String words) {
    return ALTERATION.matcher(words).find();
  }
}
