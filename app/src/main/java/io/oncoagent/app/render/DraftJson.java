package io.oncoagent.app.render;

import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code recommendation} of the contract. */
public final class DraftJson {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private DraftJson() {}

  public static @Nullable ObjectNode of(@Nullable Recommendation draft) {
    if (draft == null) {
      return null;
    }
    ObjectNode o = F.objectNode();
    ArrayNode sections = o.putArray("sections");
    for (Section section : draft.sections()) {
      ObjectNode s = sections.addObject().put("id", section.id().word()).put("heading", section.heading());
      ArrayNode statements = s.putArray("statements");
      section.statements().forEach(statement -> statements.add(statement(statement)));
    }
    return o;
  }

  private static ObjectNode statement(Statement s) {
    ObjectNode o = F.objectNode().put("id", s.id()).put("kind", s.kind().word()).put("text", s.text());
    s.citations().forEach(o.putArray("citations")::add);
    ArrayNode quotes = o.putArray("quotes");
    for (Quote q : s.quotes()) {
      quotes.addObject().put("evidence", q.evidence()).put("start", q.start()).put("end", q.end());
    }
    o.put("risk", FactsJson.lower(s.risk())).put("support", s.support().word());
    s.conditions().forEach(o.putArray("conditions")::add);
    o.put("strength", s.strength()).put("intent", s.intent());
    s.dependsOn().forEach(o.putArray("dependsOn")::add);
    return o;
  }
}
