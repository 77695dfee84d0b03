package io.oncoagent.app.cli;

import io.oncoagent.app.bench.roles.RolesBench;
import io.oncoagent.app.intake.InputException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How much is asked of a model in the parts beside drafting. */
final class RoleOptions {
  private static final Set<String> ROLES = Set.of("grader", "entailment", "facts");

  @Option(names = "--roles", arity = "0..1", split = ",", fallbackValue = "grader,entailment,facts", paramLabel = "ROLE,…",
      description = "models: measure the model as grader, entailment check and second reader of facts, beside the rules (minutes; without names all three).")
  private List<String> roles = List.of();

  @Option(names = "--pairs", paramLabel = "N", description = "models --roles: questions each to grader and entailment check (default 120).")
  private int pairs = 120;

  @Option(names = "--notes", paramLabel = "N", description = "models --roles: notes read a second time (default 20).")
  private int notes = 20;

  boolean asked() {
    return !roles.isEmpty();
  }

  RolesBench.Size size(long seed) {
    if (!ROLES.containsAll(roles)) {
      throw new InputException("--roles knows grader, entailment and facts");
    }
    if (pairs < 8 || pairs > 10_000 || notes < 1 || notes > 10_000) {
      throw new InputException("--pairs must lie between 8 and 10000, --notes between 1 and 10000");
    }
    return new RolesBench.Size(Set.copyOf(roles), pairs, notes, seed);
  }
}
