package io.oncoagent.evaluation;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * De-identification against gold: {@code {"id","note","phi":[{"text","type"}],"keep":[…]}}. An identifier is left when it still stands in the
 * text as a word of its own; a clinical string is damaged when it stands there no more.
 */
public final class DeidSuite {
  private final Map<String, FieldCounts> types = new TreeMap<>();
  private int kept;
  private int damaged;
  private int notes;
  private int leaking;

  public Map<String, FieldCounts> types() {
    return types;
  }

  /** Clinical strings that were damaged. */
  public Interval damaged() {
    return Interval.of(damaged, kept + damaged);
  }

  /** Notes with identifiers in which at least one is left. */
  public Interval leakingNotes() {
    return Interval.of(leaking, notes);
  }

  public void run(List<JsonNode> rows, Function<String, DeidentifiedCase> redactor) {
    for (JsonNode row : rows) {
      String text = redactor.apply(row.path("note").asString("")).text();
      boolean leak = false;
      for (JsonNode phi : row.path("phi")) {
        FieldCounts counts = types.computeIfAbsent(phi.path("type").asString("OTHER"), t -> new FieldCounts());
        boolean left = Pattern.compile("(?<!\\w)" + Pattern.quote(phi.path("text").asString("")) + "(?!\\w)").matcher(text).find();
        leak |= left;
        if (left) {
          counts.missed();
        } else {
          counts.right();
        }
      }
      keep(row, text);
      notes += row.path("phi").isEmpty() ? 0 : 1;
      leaking += leak ? 1 : 0;
    }
  }

  private void keep(JsonNode row, String text) {
    for (JsonNode word : row.path("keep")) {
      if (text.contains(word.asString(""))) {
        kept++;
      } else {
        damaged++;
      }
    }
  }
}
