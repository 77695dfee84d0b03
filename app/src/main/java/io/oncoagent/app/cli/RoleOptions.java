package io.oncoagent.app.cli;

import io.oncoagent.app.bench.roles.RolesBench;
import io.oncoagent.app.intake.InputException;
import picocli.CommandLine.Option;

/** How much is asked of a model in the parts beside drafting. */
final class RoleOptions {
  @Option(names = "--roles", description = "models: measure the model as grader, entailment check and second reader of facts, beside the rules (minutes).")
  private boolean roles;

  @Option(names = "--pairs", paramLabel = "N", description = "models --roles: questions each to grader and entailment check (default 120).")
  private int pairs = 120;

  @Option(names = "--notes", paramLabel = "N", description = "models --roles: notes read a second time (default 20).")
  private int notes = 20;

  boolean asked() {
    return roles;
  }

  RolesBench.Size size(long seed) {
    if (pairs < 0 || pairs > 10_000 || notes < 0 || notes > 10_000) {
      throw new InputException("--pairs and --notes must lie between 0 and 10000");
    }
    return new RolesBench.Size(pairs, notes, seed);
  }
}
