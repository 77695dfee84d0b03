package io.oncoagent.tuning.generate;

import io.oncoagent.gateway.chat.ReplySchema;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a model hands in: note, question, and an answer in statements, each with its passage and the words of it that it relies on. */
record CaseReply(String note, String question, List<Claim> answer) {
  private static final int NOTE = 2_400;
  private static final int LINE = 300;
  private static final int STATEMENTS = 4;
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  /** One statement of the answer; {@code quote} stands word for word in passage {@code cite}. */
  record Claim(int cite, String quote, String text) {}

  CaseReply {
    answer = List.copyOf(answer);
  }

  /** @param passages how many there are: a number beyond them does not fit */
  static ReplySchema schema(int passages) {
    ObjectNode claim = F.objectNode();
    ArrayNode numbers = claim.putObject("cite").put("type", "integer").putArray("enum");
    for (int i = 1; i <= passages; i++) {
      numbers.add(i);
    }
    text(claim, "quote", LINE);
    text(claim, "text", LINE);
    ObjectNode all = F.objectNode();
    text(all, "note", NOTE);
    text(all, "question", LINE);
    all.putObject("answer").put("type", "array").put("minItems", 1).put("maxItems", STATEMENTS).set("items", closed(claim));
    return new ReplySchema("case", closed(all));
  }

  private static void text(ObjectNode properties, String name, int most) {
    properties.putObject(name).put("type", "string").put("minLength", 1).put("maxLength", most);
  }

  private static ObjectNode closed(ObjectNode properties) {
    ObjectNode object = F.objectNode().put("type", "object");
    object.set("properties", properties);
    ArrayNode required = object.putArray("required");
    properties.propertyNames().forEach(required::add);
    return object.put("additionalProperties", false);
  }

  /** From JSON that fits the schema. */
  static CaseReply of(JsonNode json) {
    List<Claim> claims = new ArrayList<>();
    json.path("answer").forEach(c -> claims.add(new Claim(c.path("cite").asInt(0), c.path("quote").asString("").strip(), c.path("text").asString("").strip())));
    return new CaseReply(json.path("note").asString("").strip(), json.path("question").asString("").strip(), claims);
  }
}
