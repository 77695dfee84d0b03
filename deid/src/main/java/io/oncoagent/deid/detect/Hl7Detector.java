package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Map;

/** Fields of HL7 version 2 segments that identify (HL7 2.5.1, chapters 3 and 4): PID, NK1, PV1, ORC, OBR, IN1, GT1. */
final class Hl7Detector implements Detector {
  private static final Map<String, Map<Integer, RedactionType>> SEGMENTS =
      Map.of(
          "MSH", Map.of(4, RedactionType.FACILITY, 6, RedactionType.FACILITY, 10, RedactionType.ID),
          "PID", Map.ofEntries(Map.entry(2, RedactionType.MRN), Map.entry(3, RedactionType.MRN), Map.entry(4, RedactionType.MRN), Map.entry(5, RedactionType.NAME), Map.entry(6, RedactionType.NAME),
              Map.entry(7, RedactionType.DATE), Map.entry(9, RedactionType.NAME), Map.entry(11, RedactionType.ADDRESS), Map.entry(12, RedactionType.ADDRESS), Map.entry(13, RedactionType.PHONE),
              Map.entry(14, RedactionType.PHONE), Map.entry(18, RedactionType.ID), Map.entry(19, RedactionType.ID), Map.entry(20, RedactionType.ID), Map.entry(23, RedactionType.ADDRESS)),
          "NK1", Map.of(2, RedactionType.NAME, 4, RedactionType.ADDRESS, 5, RedactionType.PHONE, 6, RedactionType.PHONE),
          "PV1", Map.of(3, RedactionType.FACILITY, 7, RedactionType.NAME, 8, RedactionType.NAME, 9, RedactionType.NAME, 17, RedactionType.NAME, 19, RedactionType.ID, 44, RedactionType.DATE, 45, RedactionType.DATE),
          "ORC", Map.of(2, RedactionType.ID, 3, RedactionType.ID, 10, RedactionType.NAME, 11, RedactionType.NAME, 12, RedactionType.NAME, 21, RedactionType.FACILITY),
          "OBR", Map.of(2, RedactionType.ID, 3, RedactionType.ID, 10, RedactionType.NAME, 16, RedactionType.NAME, 28, RedactionType.NAME, 32, RedactionType.NAME, 33, RedactionType.NAME),
          "IN1", Map.of(3, RedactionType.ID, 16, RedactionType.NAME, 19, RedactionType.ADDRESS, 36, RedactionType.ID, 49, RedactionType.ID),
          "GT1", Map.of(3, RedactionType.NAME, 5, RedactionType.ADDRESS, 6, RedactionType.PHONE),
          "OBX", Map.of(16, RedactionType.NAME, 23, RedactionType.FACILITY, 25, RedactionType.NAME));

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      boolean opens = (note.startsLine(i) || note.text().charAt(note.start(i) - 1) == '\r') && note.is(i + 1, '|') && note.glued(i + 1);
      boolean numbered = (note.startsLine(i)) && note.isNumber(i + 1) && note.glued(i + 1) && note.is(i + 2, '|');
      String segment = numbered ? note.raw(i) + note.raw(i + 1) : note.raw(i);
      Map<Integer, RedactionType> fields = opens || numbered ? SEGMENTS.get(segment) : null;
      if (fields != null) {
        i = segment(reading, numbered ? i + 2 : i + 1, fields, segment.equals("MSH") ? 1 : 0);
      }
    }
  }

  /** Walks the fields of a segment; gives its last token. */
  private static int segment(Reading reading, int bar, Map<Integer, RedactionType> fields, int shift) {
    Note note = reading.note();
    int field = shift;
    int at = bar;
    while (at < note.count() && (at == bar || !note.startsLine(at))) {
      if (!note.is(at, '|')) {
        at++;
        continue;
      }
      field++;
      int from = at + 1;
      int to = from;
      while (to < note.count() && !note.is(to, '|') && !note.startsLine(to)) {
        to++;
      }
      RedactionType type = fields.get(field);
      if (type != null && worth(note, from, to)) {
        reading.findings().add(from, to, type, 0.97);
      }
      at = to;
    }
    return at - 1;
  }

  private static boolean worth(Note note, int from, int to) {
    for (int i = from; i < to; i++) {
      if (note.isWord(i) || note.isNumber(i)) {
        return true;
      }
    }
    return false;
  }
}
