package io.oncoagent.evaluation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A labelled note: {@code {"id","note","phi":[{"text","type"} or {"start","end","type"}],"keep":[…]}}; {@code spans} is read as {@code phi}.
 * A text label means every whole-word occurrence of it.
 *
 * @param missing labels whose text does not stand in the note
 */
record DeidGold(String id, String note, List<Span> spans, List<String> keep, int missing) {

  /** UTF-16 offsets in the note. */
  record Span(int start, int end, String type) {}

  static DeidGold of(JsonNode row) {
    String note = row.path("note").asString("");
    List<Span> spans = new ArrayList<>();
    int missing = 0;
    for (String list : List.of("phi", "spans")) {
      for (JsonNode label : row.path(list)) {
        missing += add(note, label, spans) ? 0 : 1;
      }
    }
    List<String> keep = new ArrayList<>();
    row.path("keep").forEach(k -> keep.add(k.asString("")));
    return new DeidGold(row.path("id").asString(""), note, spans, keep, missing);
  }

  private static boolean add(String note, JsonNode label, List<Span> spans) {
    String type = label.path("type").asString("OTHER");
    if (label.has("start")) {
      int start = label.path("start").asInt();
      int end = label.path("end").asInt();
      boolean inside = start >= 0 && start < end && end <= note.length();
      if (!inside) {
        throw new IllegalArgumentException("a label's offsets lie outside its note");
      }
      return spans.add(new Span(start, end, type));
    }
    String words = label.path("text").asString("");
    boolean found = false;
    for (int at = words.isEmpty() ? -1 : note.indexOf(words); at >= 0; at = note.indexOf(words, at + 1)) {
      if (whole(note, at, at + words.length())) {
        spans.add(new Span(at, at + words.length(), type));
        found = true;
      }
    }
    return found;
  }

  private static boolean whole(String note, int start, int end) {
    boolean left = start == 0 || !Character.isLetterOrDigit(note.charAt(start - 1));
    return left && (end == note.length() || !Character.isLetterOrDigit(note.charAt(end)));
  }
}
