package io.oncoagent.consult.graph;

import io.oncoagent.gateway.chat.Cancellation;
import java.time.Duration;
import java.util.function.Function;

/**
 * How long a step may take before it counts as broken: a step that hangs ends the run FAILED, without a draft.
 *
 * @param reading of steps that read, route, look up and check
 * @param drafting of the specialist, which may wait for a small model on two cores
 */
public record StepBudgets(Duration reading, Duration drafting) {
  /** Far above what was measured (under a second; minutes a draft for a 1.5B model on two cores), so that only what hangs meets them. */
  public static final StepBudgets DEFAULT = new StepBudgets(Duration.ofMinutes(5), Duration.ofMinutes(30));

  public StepBudgets {
    if (!reading.isPositive() || !drafting.isPositive()) {
      throw new IllegalArgumentException("a step's budget must be longer than nothing");
    }
  }

  /** The step within its budget. */
  Step bound(String node, Step step, Function<String, Cancellation> button) {
    boolean judged = node.equals(NodeName.HITL_GATE) || node.equals(NodeName.FORMATTER) || node.equals(NodeName.FALLBACK);
    return judged ? step : new BoundedStep(node, step, node.equals(NodeName.SPECIALIST) ? drafting : reading, button);
  }
}
