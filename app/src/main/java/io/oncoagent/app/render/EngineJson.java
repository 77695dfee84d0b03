package io.oncoagent.app.render;

import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.report.EngineReport;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code engine} of the contract: who drafted, who could not, and both drafts side by side. */
final class EngineJson {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private EngineJson() {}

  static ObjectNode of(EngineReport e) {
    ObjectNode o = F.objectNode().put("specialist", e.specialist()).put("grader", e.grader()).put("entailment", e.entailment());
    if (e.fallback() == null) {
      o.putNull("fallback");
    } else {
      o.putObject("fallback").put("from", e.fallback().from()).put("because", e.fallback().because());
    }
    o.put("model", e.model()).put("label", e.label());
    e.hosts().forEach(o.putArray("hosts")::add);
    o.set("comparison", comparison(e.comparison()));
    return o;
  }

  private static @Nullable ObjectNode comparison(@Nullable EngineComparison c) {
    if (c == null) {
      return null;
    }
    ObjectNode o = F.objectNode();
    o.set("extractive", DraftJson.of(c.extractive()));
    c.both().forEach(o.putArray("both")::add);
    c.onlyExtractive().forEach(o.putArray("onlyExtractive")::add);
    c.onlyModel().forEach(o.putArray("onlyModel")::add);
    ObjectNode dropped = o.putObject("dropped");
    new TreeMap<>(c.dropped()).forEach(dropped::put);
    o.putObject("effort").put("calls", c.effort().calls()).put("promptTokens", c.effort().promptTokens()).put("newTokens", c.effort().newTokens()).put("millis", c.effort().millis());
    return o;
  }
}
