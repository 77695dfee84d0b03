package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other mentions of a number that was found once by its label or its column: «Comment for 0042», «see P-25-5501». */
final class RepeatedCodeDetector implements Detector {
  private static final int LEAST_SIGNS = 4;
  private static final int MOST_TOKENS = 8;

  @Override
  public void detect(Reading reading) {
    Map<String, RedactionType> codes = codes(reading);
    Note note = reading.note();
    for (int i = 0; i < note.count() && !codes.isEmpty(); i++) {
      CodeShape shape = CodeShape.at(note, i);
      boolean whole = !shape.empty() && !note.glued(i) && !reading.findings().taken(i) && shape.to() - i <= MOST_TOKENS;
      RedactionType type = whole ? codes.get(text(note, i, shape.to())) : null;
      if (type != null && !unit(note, shape.to())) {
        reading.findings().add(i, shape.to(), type, 0.8);
      }
    }
  }

  /** Codes of one piece with a figure and four signs; a year or a round number alone is none. */
  private static Map<String, RedactionType> codes(Reading reading) {
    Note note = reading.note();
    Map<String, RedactionType> codes = new HashMap<>();
    for (Finding found : List.copyOf(reading.findings().all())) {
      boolean number = found.type() == RedactionType.MRN || found.type() == RedactionType.ID || found.type() == RedactionType.DEVICE;
      int from = note.tokenAt(found.start());
      CodeShape shape = CodeShape.at(note, from);
      if (!number || shape.empty() || note.end(shape.to() - 1) != found.end() || found.end() - found.start() < LEAST_SIGNS || shape.digits() == 0) {
        continue;
      }
      boolean year = shape.to() == from + 1 && CalendarDay.year(note.value(from), note.digits(from)) > 0 && note.digits(from) == 4;
      if (!year && shape.digits() >= 3) {
        codes.put(text(note, from, shape.to()), found.type());
      }
    }
    return codes;
  }

  private static String text(Note note, int from, int to) {
    return note.text().substring(note.start(from), note.end(to - 1));
  }

  private static boolean unit(Note note, int at) {
    return note.isMark(at, "%") || note.has(at, io.oncoagent.deid.text.WordClass.UNIT) && !note.startsLine(at);
  }
}
