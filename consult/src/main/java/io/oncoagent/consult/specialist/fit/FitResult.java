package io.oncoagent.consult.specialist.fit;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one rule.
 *
 * @param weight how specific a PASS is, in [0, 3]: naming the patient's own marker says more than naming an adult; a WARN may cost, down to -2
 * @param message why, for a clinician; null when silent
 */
public record FitResult(String rule, FitOutcome outcome, double weight, @Nullable Wording message) {
  public static FitResult silent(String rule) {
    return new FitResult(rule, FitOutcome.SILENT, 0, null);
  }

  public static FitResult pass(String rule, double weight) {
    return new FitResult(rule, FitOutcome.PASS, weight, null);
  }

  public static FitResult of(String rule, FitOutcome outcome, String en, String es) {
    return new FitResult(rule, outcome, 0, new Wording(en, es));
  }
}
