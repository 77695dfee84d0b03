package io.oncoagent.app.render;

import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the object {@code recommendation} of the contract back. */
public final class DraftReader {
  private DraftReader() {}

  /** @throws IllegalArgumentException when a field is missing or has no known value */
  public static Recommendation read(JsonNode node) {
    JsonNode draft = node.has("recommendation") ? node.get("recommendation") : node;
    if (!draft.path("sections").isArray() || draft.path("sections").isEmpty()) {
      throw new IllegalArgumentException("sections: must be a list with at least one section");
    }
    List<Section> sections = new ArrayList<>();
    for (JsonNode s : draft.get("sections")) {
      SectionId id = Arrays.stream(SectionId.values()).filter(v -> v.word().equals(s.path("id").asString(""))).findFirst().orElseThrow(() -> new IllegalArgumentException("id: no such section"));
      List<Statement> statements = new ArrayList<>();
      s.path("statements").forEach(statement -> statements.add(statement(statement)));
      sections.add(new Section(id, s.path("heading").asString(""), statements));
    }
    return new Recommendation(sections);
  }

  private static Statement statement(JsonNode s) {
    StatementKind kind = Arrays.stream(StatementKind.values()).filter(v -> v.word().equals(s.path("kind").asString(""))).findFirst().orElseThrow(() -> new IllegalArgumentException("kind: no such kind"));
    List<Quote> quotes = new ArrayList<>();
    s.path("quotes").forEach(q -> quotes.add(new Quote(q.path("evidence").asString(""), q.path("start").asInt(0), q.path("end").asInt(0))));
    Risk risk = "high".equals(s.path("risk").asString("")) ? Risk.HIGH : Risk.NORMAL;
    String text = s.path("text").asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text: a statement must say something");
    }
    return new Statement(
        s.path("id").asString(""), kind, text, strings(s, "citations"), quotes, risk, Support.NOT_FOUND, strings(s, "conditions"), optional(s, "strength"),
        optional(s, "intent"), strings(s, "dependsOn"));
  }

  private static @Nullable String optional(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asString() : null;
  }

  private static List<String> strings(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    node.path(field).forEach(v -> values.add(v.asString("")));
    return values;
  }
}
