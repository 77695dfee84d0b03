package io.oncoagent.consult.specialist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one line of JSON into maps, lists, strings, numbers and booleans: enough for the case files, without a library in this module. */
final class JsonLine {
  private final String text;
  private int at;

  private JsonLine(String text) {
    this.text = text;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> parse(String line) {
    Object value = new JsonLine(line).value();
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("not an object: " + line);
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

  private @Nullable Object value() {
    skip();
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    skip();
    while (text.charAt(at) != '}') {
      String key = string();
      skip();
      at++;
      Object value = value();
      if (value != null) {
        map.put(key, value);
      }
      comma();
    }
    at++;
    return map;
  }

  private List<Object> array() {
    List<Object> list = new ArrayList<>();
    at++;
    skip();
    while (text.charAt(at) != ']') {
      Object value = value();
      if (value != null) {
        list.add(value);
      }
      comma();
    }
    at++;
    return list;
  }

  private void comma() {
    skip();
    if (text.charAt(at) == ',') {
      at++;
      skip();
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : String.valueOf(c));
    }
    at++;
    return out.toString();
  }

  private String escaped() {
    char c = text.charAt(at++);
    if (c == 'u') {
      at += 4;
      return String.valueOf((char) Integer.parseInt(text, at - 4, at, 16));
    }
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      default -> String.valueOf(c);
    };
  }

  private @Nullable Object word() {
    int from = at;
    while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    return switch (word) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      case "null" -> null;
      default -> Double.valueOf(word);
    };
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
