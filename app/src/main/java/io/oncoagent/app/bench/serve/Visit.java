package io.oncoagent.app.bench.serve;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One consultation as a clinician means it, however often its form is sent.
 *
 * @param name stands in the note, so that it is found again in whatever was made of it
 * @param key of the form
 */
record Visit(String name, String note, String key) {
  private static final Pattern NAME = Pattern.compile("Seen at desk \\d+ in turn \\d+\\.");

  static Visit of(int desk, int turn, String note, String key) {
    String name = "Seen at desk " + desk + " in turn " + turn + ".";
    return new Visit(name, note + "\n" + name, key);
  }

  Map<String, String> form() {
    return Map.of("note", note, "key", key, "tier", "auto");
  }

  /** The name in a text; empty when there is none. */
  static String nameIn(String text) {
    Matcher m = NAME.matcher(text);
    return m.find() ? m.group() : "";
  }
}
