package io.oncoagent.consult.specialist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented note with what its draft must and must not hold. */
record DevelopmentCase(
    String id, String split, String note, String document, List<List<String>> must, List<String> not, boolean abstain) {

  /** Reads either our own form or the acceptance form of one case a line. */
  static List<DevelopmentCase> read(Path file) {
    try {
      List<DevelopmentCase> cases = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          cases.add(of(JsonLine.parse(line)));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DevelopmentCase of(Map<String, Object> row) {
    if (row.get("expect") instanceof Map<?, ?> expect) {
      List<String> documents = JsonLine.texts(expect.get("gold_docs"));
      return new DevelopmentCase(
          JsonLine.text(row, "id"), "acceptance", JsonLine.text(row, "note"), documents.isEmpty() ? "" : documents.getFirst(),
          JsonLine.lists(expect.get("must_include_any")), JsonLine.texts(expect.get("must_not_include")), Boolean.TRUE.equals(expect.get("should_abstain")));
    }
    return new DevelopmentCase(
        JsonLine.text(row, "id"), JsonLine.text(row, "split"), JsonLine.text(row, "note"), JsonLine.text(row, "doc"), JsonLine.lists(row.get("must")),
        JsonLine.texts(row.get("not")), Boolean.TRUE.equals(row.get("abstain")));
  }
}
