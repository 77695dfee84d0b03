package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.profile.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a text speaks of what was asked: terms of the question weighted by their rarity in the evidence. Lexicon keys (drugs, procedures, tests)
 * count more than words; terms of the rest of the note count a little.
 */
public final class AskedWeight {
  private static final double KEY = 1.6;
  private static final double NOTED = 0.12;

  private final Terms terms;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final int total;

  public AskedWeight(Terms terms, List<Reading> readings) {
    this.terms = terms;
    this.total = Math.max(1, readings.size());
    readings.forEach(r -> r.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
  }

  /** Weight ≥ 0 of the terms; not bounded. */
  public double of(Set<String> found) {
    double sum = 0;
    for (String term : found) {
      sum += weight(term);
    }
    return steady(sum);
  }

  /** Sets have another order in each process, and sums of doubles depend on it: what differs only there is the same. */
  static double steady(double sum) {
    return Math.rint(sum * 1e9) / 1e9;
  }

  /** Weight of one term: 0 when neither question nor note has it. */
  public double weight(String term) {
    double asked = terms.asked().getOrDefault(term, 0.0);
    double base = asked > 0 ? asked : terms.noted().contains(term) ? NOTED : 0;
    double kind = term.contains(":") ? KEY : 1;
    return base * kind * rarity(term);
  }

  /** Whether the term stands in the question. */
  public boolean asked(String term) {
    return terms.asked().containsKey(term);
  }

  private double rarity(String term) {
    int seen = frequency.getOrDefault(term, 0);
    return Math.log(1.0 + total / (1.0 + seen)) / Math.log(1.0 + total);
  }
}
