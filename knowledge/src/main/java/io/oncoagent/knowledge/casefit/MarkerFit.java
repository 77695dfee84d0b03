package io.oncoagent.knowledge.casefit;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a heading, a lead-in or an item asks for markers that this patient has: positive where it names one with the patient's status, negative where it asks
 * for the opposite or for another alteration, a little below 0 where the patient's status is unknown.
 */
public final class MarkerFit {
  private static final Pattern NEGATIVE_AFTER = Pattern.compile("^[\\s–-]*(?:\\([^)]*\\))?[\\s–-]*(?:negative|wild[- ]type|unmutated|non-?mutated|low\\b|proficient|stable)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATIVE_BEFORE = Pattern.compile("(?:\\bnon[- ]?|\\bwithout(?: an?)?(?: known)? |\\blacking |\\bno |\\bnegative for |\\btriple-negative )$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALTERATION = Pattern.compile("\\bexon \\d+|\\b[A-Z]\\d{2,4}[A-Z]\\b", Pattern.CASE_INSENSITIVE);

  private final Lexicon lexicon;
  private final Map<String, MarkerStatus> status = new HashMap<>();
  private final Map<String, String> alterations = new HashMap<>();
  private final Map<String, Double> known = new ConcurrentHashMap<>();

  public MarkerFit(ClinicalFacts facts, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Biomarker marker : facts.biomarkers()) {
      MarkerStatus before = status.get(marker.name());
      if (before != MarkerStatus.POSITIVE) {
        status.put(marker.name(), marker.status());
      }
      String words = (marker.alteration() == null ? "" : marker.alteration()) + " " + (marker.value() == null ? "" : marker.value());
      alterations.merge(marker.name(), words.toLowerCase(Locale.ROOT), (a, b) -> a + " " + b);
    }
  }

  /** In about [-1.5, 1.5]. */
  public double of(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  private double read(String text) {
    double fit = 0;
    for (Mention mention : lexicon.mentions(text)) {
      if (mention.category() == Category.BIOMARKER && !mention.ambiguous()) {
        fit += one(text, mention);
      }
    }
    return Math.clamp(fit, -1.5, 1.5);
  }

  private double one(String text, Mention mention) {
    boolean negated =
        NEGATIVE_AFTER.matcher(text.substring(mention.end())).find() || NEGATIVE_BEFORE.matcher(text.substring(0, mention.start())).find();
    MarkerStatus own = status.getOrDefault(mention.key(), MarkerStatus.UNKNOWN);
    return switch (own) {
      case POSITIVE -> negated ? -1 : otherAlteration(text, mention) ? -0.6 : 1;
      case NEGATIVE -> negated ? 0.6 : -1;
      case EQUIVOCAL, PENDING -> 0;
      case UNKNOWN -> negated ? 0 : -0.25;
    };
  }

  /** The text names a variant of this marker, the patient has a variant, and it is not that one. */
  private boolean otherAlteration(String text, Mention mention) {
    String own = alterations.getOrDefault(mention.key(), "");
    Matcher asked = ALTERATION.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 40)));
    if (own.isBlank() || !asked.find() || !ALTERATION.matcher(own).find()) {
      return false;
    }
    return !own.contains(asked.group().toLowerCase(Locale.ROOT));
  }
}
