package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;

/** What stands before the street and belongs to the address: flat, house name, «c/o», the shop at that number. */
final class AddressHead {
  private static final int LONGEST = 8;

  private AddressHead() {}

  static int start(Reading reading, int from) {
    Note note = reading.note();
    int start = from;
    for (int rounds = 0; rounds < 3; rounds++) {
      int piece = pieceBefore(reading, start);
      if (piece == start) {
        return labelled(reading, start);
      }
      start = piece;
    }
    return labelled(reading, start);
  }

  /** What stands between «lives at» or «address:» and the street. */
  private static int labelled(Reading reading, int start) {
    Note note = reading.note();
    for (int at = start; at > start - LONGEST && at >= 0 && !note.startsLine(at + 1) && !note.isMark(at, ".;:") && !reading.findings().taken(at); at--) {
      if (reading.labels().announces(at, LabelKind.ADDRESS)) {
        return at;
      }
    }
    return start;
  }

  private static int pieceBefore(Reading reading, int start) {
    Note note = reading.note();
    int at = start;
    if (note.is(at - 1, "o") && note.is(at - 2, '/') && note.is(at - 3, "c")) {
      return start - 3;
    }
    if (!note.is(at - 1, ',') && !note.isDash(at - 1)) {
      return start;
    }
    at--;
    if (note.isMark(at - 1, "\"”»'’")) {
      for (int open = at - 2; open > at - 6 && open >= 0; open--) {
        if (note.isMark(open, "\"“«'‘")) {
          return open;
        }
      }
    }
    boolean telling = false;
    while (at > 0 && start - at < LONGEST && !note.startsLine(at) && !reading.findings().taken(at - 1)
        && (note.isCapital(at - 1) || note.isNumber(at - 1) || note.is(at - 1, '#') || note.isHyphen(at - 1) && note.glued(at) || note.isApostrophe(at - 1) || note.is(at - 1, "s") && note.glued(at - 1))) {
      at--;
      boolean label = note.has(at, WordClass.TITLE) || note.has(at, WordClass.CREDENTIAL);
      if (label || reading.labels().before(at + 1) != null && !note.is(at, '#')) {
        at++;
        break;
      }
      telling |= note.has(at, WordClass.UNIT_WORD) || note.is(at, '#') || note.is(at, "hms") || note.has(at, WordClass.STREET_SUFFIX) && note.length(at) > 3;
    }
    return telling && at < start - 1 ? at : start;
  }
}
