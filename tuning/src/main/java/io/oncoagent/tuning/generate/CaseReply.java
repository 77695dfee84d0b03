package io.oncoagent.tuning.generate;

import io.oncoagent.gateway.chat.ReplySchema;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a model hands in: note, question, and an answer in statements, each with the sentence of a passage that it relies on. */
record CaseReply(String note, String question, List<Claim> answer) {
  private static final int NOTE = 1_600;
  private static final int LINE = 300;
  private static final int STATEMENTS = 4;
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  /** One statement of the answer; {@code quote} stands word for word in passage {@code cite}. */
  record Claim(int cite, String quote, String text) {}

  CaseReply {
    answer = List.copyOf(answer);
  }

  /**
   * @param sentences how many are offered: a number beyond them does not fit
   * @param performance how the performance status may be worded; empty where none is to be stated
   */
  static ReplySchema schema(int sentences, List<String> performance) {
    ObjectNode claim = F.objectNode();
    ArrayNode numbers = claim.putObject("sentence").put("type", "integer").putArray("enum");
    for (int i = 1; i <= sentences; i++) {
      numbers.add(i);
    }
    text(claim, "text", LINE);
    ObjectNode all = F.objectNode();
    text(all, "note", NOTE);
    if (!performance.isEmpty()) {
      ArrayNode wordings = all.putObject("performance").put("type", "string").putArray("enum");
      performance.forEach(wordings::add);
    }
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

  /** From JSON that fits the schema; the wording of the performance status, which has a field of its own, ends the note. */
  static CaseReply of(JsonNode json, Offered offered) {
    List<Claim> claims = new ArrayList<>();
    json.path("answer").forEach(c -> {
      Offered.Sentence sentence = offered.at(c.path("sentence").asInt(1));
      claims.add(new Claim(sentence.passage(), sentence.words(), c.path("text").asString("").strip()));
    });
    String note = json.path("note").asString("").strip() + " " + json.path("performance").asString("").strip();
    return new CaseReply(note.strip(), json.path("question").asString("").strip(), claims);
  }
}
