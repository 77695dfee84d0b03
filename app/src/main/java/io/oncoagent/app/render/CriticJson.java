package io.oncoagent.app.render;

import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code critic} of the contract, which is also what {@code critique} prints. */
public final class CriticJson {
  private CriticJson() {}

  public static @Nullable ObjectNode of(@Nullable CriticVerdict verdict) {
    if (verdict == null) {
      return null;
    }
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("verdict", verdict.verdict().name()).put("attempts", verdict.attempts());
    ArrayNode findings = o.putArray("findings");
    for (Finding f : verdict.findings()) {
      findings.addObject().put("layer", f.layer().word()).put("check", f.check()).put("statement", f.statement())
          .put("outcome", f.outcome().word()).put("message", f.message());
    }
    return o;
  }
}
