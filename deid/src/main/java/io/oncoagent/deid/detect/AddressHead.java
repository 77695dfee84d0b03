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
    for (int at = start; at > start - LONGEST && at >= 0 && !note.startsLine(at + 1) && !note.isMark(at, ".;:") && !reading.findings().taken(at) && !(note.isLower(at) && note.has(at, WordClass.GENERAL) | note.has(at, WordClass.ENGLISH)); at--) {
      if (reading.labels().announces(at, LabelKind.ADDRESS)) {
        return at;
      }
    }
    return start;
  }

  /** «the corner of Gary Glens and Kristina Road»: the words that place it and join it. */
  static int corner(Reading reading, int start) {
    Note note = reading.note();
    if (note.is(start - 1, "of") && note.is(start - 2, "corner")) {
      return note.is(start - 3, "the") ? start - 3 : start - 2;
    }
    if (note.is(start - 1, "and") && reading.findings().taken(start - 2)) {
      for (int at = start - 3; at > start - 14; at--) {
        if (note.is(at, "corner")) {
          return start - 1;
        }
      }
    }
    return start;
  }

  /** «560 166 Mia Brook», «Apt. 897 59689 8100 Garcia Corner»: more numbers, and a flat, before the house number. */
  private static int numberBefore(Reading reading, int start) {
    Note note = reading.note();
    if (!note.isNumber(start) && !note.isCapital(start) || note.startsLine(start) || reading.findings().taken(start - 1) || note.glued(start)) {
      return start;
    }
    boolean number = note.isNumber(start - 1) && note.digits(start - 1) <= 6 && note.digits(start - 1) >= 1 && !(note.glued(start - 1) && note.isMark(start - 2, "/.,-+<>="));
    if (!number) {
      return start;
    }
    int at = start - 1;
    int unit = note.is(at - 1, '.') ? at - 2 : at - 1;
    boolean flat = note.has(unit, WordClass.UNIT_WORD) && note.length(unit) > 1 && !note.startsLine(at) && note.isCapital(unit);
    return flat ? unit : note.isNumber(start) ? at : start;
  }

  private static int pieceBefore(Reading reading, int start) {
    Note note = reading.note();
    int at = start;
    int numbered = numberBefore(reading, start);
    if (numbered < start) {
      return numbered;
    }
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
