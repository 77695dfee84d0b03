package io.oncoagent.app.render;

import io.oncoagent.domain.evidence.CosineDistance;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Scores;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One element of {@code evidence} of the contract. */
public final class EvidenceJson {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private EvidenceJson() {}

  public static ObjectNode of(Evidence e) {
    Passage p = e.passage();
    ObjectNode o = F.objectNode().put("id", e.id()).put("pack", p.pack()).put("document", p.document()).put("title", p.title());
    p.section().forEach(o.putArray("section")::add);
    o.put("page", p.page()).put("text", p.text()).put("publisher", p.publisher()).put("edition", p.edition());
    o.put("licence", p.licence()).put("licenceStatement", p.licenceStatement()).put("strength", p.strength());
    Scores s = e.scores();
    o.putObject("scores").put("dense", s.dense()).put("keyword", s.keyword()).put("fused", s.fused()).put("rerank", s.rerank())
        .put("distance", distance(s.distance()));
    return o.put("relevance", e.relevance().name());
  }

  /** The object {@code gate} of a search. */
  public static ObjectNode gate(GateOutcome gate) {
    ObjectNode o = F.objectNode().put("outcome", gate.kind().name()).put("distance", distance(gate.distance()));
    gate.missing().forEach(o.putArray("missing")::add);
    return o;
  }

  private static @Nullable Double distance(@Nullable CosineDistance d) {
    return d == null ? null : d.value();
  }
}
