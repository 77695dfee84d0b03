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

  /** Null stays null: a consultation that made no draft has no verdict. */
  static @Nullable ObjectNode orNull(@Nullable CriticVerdict verdict) {
    return verdict == null ? null : of(verdict);
  }

  public static ObjectNode of(CriticVerdict verdict) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("verdict", verdict.verdict().name()).put("attempts", verdict.attempts());
    ArrayNode findings = o.putArray("findings");
    for (Finding f : verdict.findings()) {
      findings.addObject().put("layer", f.layer().word()).put("check", f.check()).put("statement", f.statement())
          .put("outcome", f.outcome().word()).put("message", f.message());
    }
    return o;
  }
}
