package io.oncoagent.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which engine did what.
 *
 * @param comparison the two drafts side by side; null where no model drafted
 * @param model the model that was asked, as it names itself; null without one
 * @param label a warning that stands on every page, such as that of the demonstration model; null without one
 * @param hosts everything beside this machine that may be talked to, with how the line is secured; empty where nothing leaves this machine
 */
public record EngineReport(
    String specialist, String grader, String entailment, @Nullable Fallback fallback, @Nullable EngineComparison comparison, @Nullable String model, @Nullable String label, List<String> hosts) {
  public EngineReport {
    // Reports stored before there was a gateway lack the field.
    hosts = hosts == null ? List.of() : List.copyOf(hosts);
  }

  /** Without a model. */
  public EngineReport(String specialist, String grader, String entailment, @Nullable Fallback fallback) {
    this(specialist, grader, entailment, fallback, null, null, null, List.of());
  }

  /** A model that could not be used, and why; never silent. */
  public record Fallback(String from, String because) {}

  /** Whether a model drafted beside the rules and they offer different things. */
  public boolean enginesDisagree() {
    return comparison != null && comparison.disagrees();
  }

  /** The same with the hosts that the settings allow. */
  public EngineReport withHosts(List<String> allowed) {
    return new EngineReport(specialist, grader, entailment, fallback, comparison, model, label, allowed);
  }
}
