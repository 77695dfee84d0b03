package io.oncoagent.app.cli;

import io.oncoagent.app.bench.roles.RolesBench;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.evaluation.LabelledLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

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

  @Option(names = "--adapter", paramLabel = "NAME", description = "models --roles, --held-out: ask with this LoRA adapter, as the server lists it.")
  private @Nullable String adapter;

  @Option(names = "--held-out", paramLabel = "FILE", description = "models: the adapter as it is served against the bare model, on the pairs of a corpus folder's test.jsonl.")
  private @Nullable Path heldOut;

  boolean asked() {
    return !roles.isEmpty();
  }

  @Nullable String adapter() {
    return adapter;
  }

  /** The pairs to ask; empty where none were named. */
  List<JsonNode> heldOut() {
    if (heldOut == null) {
      return List.of();
    }
    if (adapter == null) {
      throw new InputException("--held-out needs --adapter, the adapter that is asked");
    }
    List<JsonNode> pairs = LabelledLines.read(heldOut, "");
    if (pairs.isEmpty()) {
      throw new InputException("the file " + heldOut + " holds no pairs");
    }
    return pairs;
  }

  int pairs() {
    return pairs;
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
