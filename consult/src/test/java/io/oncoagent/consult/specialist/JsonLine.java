package io.oncoagent.consult.specialist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One line of a case file as a map. */
final class JsonLine {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLine() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> parse(String line) {
    return (Map<String, Object>) MAPPER.readValue(line, Map.class);
  }

  static String text(Map<String, Object> row, String key) {
    return row.get(key) instanceof String found ? found : "";
  }

  static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  static List<List<String>> lists(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(JsonLine::texts).toList() : List.of();
  }
}
