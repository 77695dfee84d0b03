package io.oncoagent.consult.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One of the project's own notes with its gold; a third is frozen and only looked at after tuning. */
record DevelopmentNote(String id, boolean frozen, String note, JsonNode gold) {
  static List<DevelopmentNote> all() throws IOException {
    ObjectMapper json = JsonMapper.builder().build();
    try (InputStream in = Objects.requireNonNull(DevelopmentNote.class.getResourceAsStream("notes.jsonl"))) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank()).map(json::readTree)
          .map(row -> new DevelopmentNote(row.get("id").asString(), row.get("split").asString().equals("frozen"), row.get("note").asString(), row.get("gold"))).toList();
    }
  }
}
