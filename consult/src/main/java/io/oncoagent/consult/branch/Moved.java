package io.oncoagent.consult.branch;

import io.oncoagent.domain.facts.ClinicalFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts of a part of a text, with the offsets of the whole. */
public final class Moved {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Moved() {}

  /** Moves every place by {@code by}; a place that would stand before {@code from} is left out, since the whole text has no such words there. */
  public static ClinicalFacts by(int by, int from, ClinicalFacts facts) {
    JsonNode tree = MAPPER.valueToTree(facts);
    move(tree, by, from);
    return MAPPER.treeToValue(tree, ClinicalFacts.class);
  }

  private static boolean isPlace(JsonNode node) {
    return node.isObject() && node.size() == 2 && node.has("start") && node.has("end");
  }

  private static void move(JsonNode node, int by, int from) {
    if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        JsonNode element = array.get(i);
        if (isPlace(element) && element.path("start").asInt() + by < from) {
          array.remove(i);
        } else if (isPlace(element)) {
          ((ObjectNode) element).put("start", element.path("start").asInt() + by).put("end", element.path("end").asInt() + by);
        } else {
          move(element, by, from);
        }
      }
    } else if (node.isObject()) {
      node.values().forEach(child -> move(child, by, from));
    }
  }
}
