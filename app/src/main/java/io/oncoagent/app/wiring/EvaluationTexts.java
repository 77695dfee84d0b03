package io.oncoagent.app.wiring;

import io.oncoagent.evaluation.LabelledLines;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of evaluations, which nothing may be trained on. */
public final class EvaluationTexts {
  private static final List<String> SHIPPED = List.of("consult/development-cases.jsonl", "critic/entailment-pairs.jsonl", "facts/notes.jsonl", "retrieval/questions.jsonl", "routing/cases.jsonl");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EvaluationTexts() {}

  /** Every text of the development sets that ship. */
  public static List<String> shipped() {
    List<String> texts = new ArrayList<>();
    SHIPPED.forEach(name -> LabelledLines.read(null, name).forEach(line -> strings(line, texts)));
    return texts;
  }

  /** The texts of a file: every string of a JSON value or of JSON Lines, or all of it where it is neither. */
  public static List<String> of(String content) {
    List<String> texts = new ArrayList<>();
    try {
      if (content.stripLeading().startsWith("[")) {
        strings(JSON.readTree(content), texts);
      } else {
        content.lines().filter(l -> !l.isBlank()).forEach(l -> strings(JSON.readTree(l), texts));
      }
      return texts;
    } catch (JacksonException e) {
      return List.of(content);
    }
  }

  private static void strings(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    } else {
      node.forEach(child -> strings(child, texts));
    }
  }
}
