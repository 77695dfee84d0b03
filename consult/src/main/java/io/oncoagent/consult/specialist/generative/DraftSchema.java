package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.gateway.chat.ReplySchema;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of a model's draft. The passage comes before the words, so that a model that writes from left to right chooses its source first. */
final class DraftSchema {
  static final List<StatementKind> KINDS =
      List.of(StatementKind.OPTION, StatementKind.TEST, StatementKind.SUPPORTIVE, StatementKind.CAUTION, StatementKind.EVIDENCE, StatementKind.WHY_NOT);
  static final List<String> INTENTS = List.of("cure", "control", "palliation", "unclear");
  static final List<String> LINES = List.of("first", "later", "maintenance", "adjuvant", "unclear");
  /** Lengths in characters: with them three statements fit 400 tokens however a model lays out its JSON, so that a draft is not cut off in the middle. */
  static final int TEXT = 220;

  private static final int CONDITION = 80;
  private static final int STRENGTH = 32;
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private DraftSchema() {}

  /** @param passages how many there are: a number beyond them does not fit the schema */
  static ReplySchema of(int passages, int statements) {
    ObjectNode properties = F.objectNode();
    ObjectNode cite = properties.putObject("cite").put("type", "integer");
    ArrayNode numbers = cite.putArray("enum");
    for (int i = 1; i <= passages; i++) {
      numbers.add(i);
    }
    words(properties.putObject("kind"), KINDS.stream().map(StatementKind::word).toList());
    properties.putObject("text").put("type", "string").put("maxLength", TEXT);
    properties.putObject("conditions").put("type", "array").put("maxItems", 1).putObject("items").put("type", "string").put("maxLength", CONDITION);
    properties.putObject("strength").put("type", "string").put("maxLength", STRENGTH);
    words(properties.putObject("intent"), INTENTS);
    words(properties.putObject("line"), LINES);
    ObjectNode item = F.objectNode().put("type", "object");
    item.set("properties", properties);
    ArrayNode required = item.putArray("required");
    properties.propertyNames().forEach(required::add);
    item.put("additionalProperties", false);
    ObjectNode root = F.objectNode().put("type", "object");
    ObjectNode list = root.putObject("properties").putObject("statements").put("type", "array").put("maxItems", statements);
    list.set("items", item);
    root.putArray("required").add("statements");
    root.put("additionalProperties", false);
    return new ReplySchema("draft", root);
  }

  private static void words(ObjectNode property, List<String> words) {
    property.put("type", "string");
    words.forEach(property.putArray("enum")::add);
  }
}
