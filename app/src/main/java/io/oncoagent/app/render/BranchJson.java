package io.oncoagent.app.render;

import io.oncoagent.domain.report.Branch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code branch}: what a consultation follows, or null. */
final class BranchJson {
  private BranchJson() {}

  static @Nullable ObjectNode of(@Nullable Branch branch) {
    if (branch == null) {
      return null;
    }
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("kind", branch.kind().name()).put("of", branch.of()).put("assumption", branch.assumption())
        .put("signable", branch.kind() != Branch.Kind.WHAT_IF);
    branch.kept().forEach(o.putArray("kept")::add);
    return o;
  }
}
