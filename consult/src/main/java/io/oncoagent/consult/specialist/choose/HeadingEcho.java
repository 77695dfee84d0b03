package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.consult.specialist.profile.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the note has the words by which a population's heading stands apart from the other headings of the document: «T-ALL», «transplant-related»,
 * «myxopapillary». Words of the title and words that every guideline uses say nothing.
 */
public final class HeadingEcho {
  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9+]*(?:-[a-z0-9+]+)*");
  private static final Set<String> EVERYWHERE =
      Set.of(
          ("""
          treatment treatments options option overview standard stage stages general information newly diagnosed recurrent metastatic localized advanced locally \
          primary adult adults childhood children patients disease cancer carcinoma tumor tumors management special considerations therapy therapies with without under \
          clinical evaluation systemic local initial first-line second-line relapsed refractory resectable unresectable previously untreated early other specific approaches \
          and for the from after before during related associated type types first line second third""")
              .split(" "));
  private static final double MET = 0.7;
  private static final double MISSED = 0.35;
  private static final double BEST = 1.8;
  private static final double WORST = -1.2;

  private final Terms terms;
  private final Map<List<String>, Double> known = new HashMap<>();

  public HeadingEcho(Terms terms) {
    this.terms = terms;
  }

  /** In [-1.2, 1.8]; 0 where the headings have no word of their own. */
  public double of(Reading reading) {
    return known.computeIfAbsent(reading.path().population(), p -> weigh(p, PlainWords.of(reading.evidence().passage().title())));
  }

  private double weigh(List<String> population, String title) {
    double sum = 0;
    for (String heading : population) {
      Matcher words = WORD.matcher(PlainWords.of(heading));
      while (words.find()) {
        String word = words.group();
        if (word.length() > 3 && !EVERYWHERE.contains(word) && !title.contains(word)) {
          sum += noted(word) ? MET : -MISSED;
        }
      }
    }
    return Math.clamp(sum, WORST, BEST);
  }

  private boolean noted(String word) {
    for (String part : (word + "-" + word.replace("-", "")).split("-")) {
      String stem = part.length() > 6 ? part.substring(0, part.length() - 2) : part;
      boolean short3 = stem.length() < 3;
      if (!short3 && !EVERYWHERE.contains(part) && (has(terms.noted(), stem) || has(terms.asked().keySet(), stem))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Set<String> all, String stem) {
    return all.stream().anyMatch(t -> !t.contains(":") && (t.startsWith(stem) || (t.length() > 4 && stem.startsWith(t))));
  }
}
