package io.oncoagent.app.bench.roles;

/**
 * One thing judged twice.
 *
 * @param kind what sort of pair it is, for the figures a kind
 * @param truth the label
 * @param rules what the rules say; {@code rulesScore} orders, higher for yes
 * @param model natural log-odds of yes against no in the model's first token; above 0 is yes, 0 where it begins with neither
 */
public record Judged(String kind, boolean truth, boolean rules, double rulesScore, double model) {
  /** Yes only where both say yes: a model as one more check. */
  boolean both() {
    return rules && modelSays();
  }

  boolean modelSays() {
    return model > 0;
  }
}
