package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** What follows the street and belongs to the address: flat, town, state, postcode, country. */
final class AddressTail {
  private static final int LONGEST = 22;
  private static final Set<String> ABBREVIATED = Set.of("st", "ste", "mt", "ft", "sta", "sto", "apt", "no", "col", "edo", "c", "p", "blvd", "ave", "rd", "mz", "lt", "cp", "depto", "dpto", "edif", "ap", "bl", "sc", "nr");

  private static final Set<String> JOINS = Set.of("der", "den", "dem", "sur", "am", "an", "in", "bei", "ob", "pres", "les", "los", "sous", "im", "unter", "upon", "nad");

  private AddressTail() {}

  /** The token after the address that goes on at {@code from}. */
  static int end(Reading reading, int from) {
    Note note = reading.note();
    int at = from;
    int end = from;
    while (at < note.count() && at - from < LONGEST && !reading.findings().taken(at) && (!note.startsLine(at) || nextLine(note, at))) {
      int next = part(reading, at);
      if (next > at) {
        at = next;
        end = at;
      } else if (note.isMark(at, ",/·") || note.isDash(at) || note.is(at, '#') || dot(note, at) || note.is(at, '(') && note.has(at + 1, WordClass.PLACE)) {
        at++;
      } else {
        break;
      }
    }
    int closed = note.is(end, ')') && note.is(end - 2, '(') ? end + 1 : end;
    int line = note.isMark(closed, ".,") && note.startsLine(closed + 1) ? closed + 1 : closed;
    int below = AddressLines.end(reading, line);
    return below > line ? below : closed;
  }

  private static boolean nextLine(Note note, int at) {
    if (note.startsParagraph(at) || note.is(at + 1, ':') || note.is(at + 2, ':')) {
      return false;
    }
    return Postcodes.british(note, at) > at || Postcodes.continental(note, at) > at || note.isCapital(at) && (Postcodes.american(note, at + 1) > at + 1 || Postcodes.american(note, at + 2) > at + 2 || Postcodes.british(note, at + 1) > at + 1);
  }

  private static boolean dot(Note note, int at) {
    return note.is(at, '.') && note.glued(at) && (ABBREVIATED.contains(note.folded(at - 1)) && !note.startsLine(at + 1) || note.isMark(at + 1, "ºª") || note.isNumber(at - 1) && note.has(at + 1, WordClass.UNIT_WORD) && !note.startsSentence(at + 1));
  }

  private static int part(Reading reading, int at) {
    Note note = reading.note();
    for (int to : new int[] {Postcodes.british(note, at), Postcodes.american(note, at), Postcodes.australian(note, at), mexican(note, at), Postcodes.continental(note, at)}) {
      if (to > at) {
        return to;
      }
    }
    int country = Countries.end(note, at);
    if (country > at + 1) {
      return country;
    }
    if (note.is(at, '#') && note.isNumber(at + 1)) {
      return at + 2;
    }
    boolean afterUnit = note.has(at - 1, WordClass.UNIT_WORD) || note.is(at - 1, '#') || note.is(at - 1, '.') && note.has(at - 2, WordClass.UNIT_WORD);
    if (note.isNumber(at)) {
      boolean free = note.digits(at) == 5 || afterUnit || note.is(at - 1, ',') && note.digits(at) <= 4 && !note.has(at + 1, WordClass.UNIT) && !note.glued(at + 1) | note.isMark(at + 1, ".ºª,") && !date(note, at) || Streets.houseNumber(note, at);
      return free && !AgeDetector.unit(note, at + 1) && !date(note, at) ? suffix(note, at + 1) : at;
    }
    if (note.has(at, WordClass.UNIT_WORD) && (note.isNumber(at + 1) || note.isMark(at + 1, ".#") || note.isInitial(at + 1)) || note.is(at, "s") && note.is(at + 1, '/') && note.is(at + 2, "n")) {
      return note.is(at, "s") ? at + 3 : at + 1;
    }
    if (note.isLower(at) && ABBREVIATED.contains(note.folded(at)) && note.length(at) > 2 && note.is(at + 1, '.') && note.isCapital(at + 2)) {
      return at + 2;
    }
    if (note.isLower(at) && note.has(at, WordClass.UNIT_WORD) && (note.isMark(at - 1, "ºª") || note.isNumber(at - 1)) && !note.isWord(at + 1)) {
      return at + 1;
    }
    if (note.isLower(at) && note.has(at, WordClass.STREET_WORD) && note.length(at) > 2 && (note.isNumber(at - 1) || note.is(at - 1, ','))) {
      return at + 1;
    }
    return town(reading, at);
  }

  /** «CHIH 54554-2499», «TAB 86757». */
  private static int mexican(Note note, int at) {
    boolean state = note.isUpper(at) && note.length(at) >= 2 && note.length(at) <= 5 && note.digits(at + 1) == 5 && !note.startsLine(at + 1);
    return state ? note.isHyphen(at + 2) && note.glued(at + 2) && note.digits(at + 3) == 4 ? at + 4 : at + 2 : at;
  }

  private static boolean date(Note note, int at) {
    return note.isMark(at + 1, "/.-") && note.glued(at + 1) && note.glued(at + 2) && note.isNumber(at + 2);
  }

  private static int suffix(Note note, int at) {
    int to = at;
    while (note.glued(to) && (note.isMark(to, "ºª°") || note.is(to, '.') && note.isMark(to + 1, "ºª") || note.isWord(to) && note.length(to) == 1 || note.isHyphen(to) && note.glued(to + 1) && (note.isWord(to + 1) || note.digits(to + 1) <= 4 && note.isNumber(to + 1)) || note.isNumber(to))) {
      to++;
    }
    return to;
  }

  private static int town(Reading reading, int at) {
    Note note = reading.note();
    if (note.has(at, WordClass.PARTICLE) && note.isLower(at) && note.isCapital(at + 1) && note.isCapital(at - 1) || note.isHyphen(at) && note.glued(at) && note.glued(at + 1) && note.isCapital(at + 1) || note.isApostrophe(at) && note.glued(at)) {
      return at + 1;
    }
    if ((note.is(at, "altos") || note.is(at, "bajos")) && note.is(at - 1, "los") || note.is(at, "los") && (note.is(at + 1, "altos") || note.is(at + 1, "bajos"))) {
      return at + 1;
    }
    boolean inner = note.isLower(at) && JOINS.contains(note.folded(at)) && note.isWord(at - 1) && (note.isCapital(at + 1) || JOINS.contains(note.folded(at + 1)) && note.isCapital(at + 2));
    boolean hyphened = note.isHyphen(at) && note.glued(at) && note.isLower(at + 1) && note.isHyphen(at + 2) && note.glued(at + 2) && note.isCapital(at + 3);
    if (inner || hyphened) {
      return hyphened ? at + 4 : at + 1;
    }
    boolean afterWord = note.isWord(at - 1) || note.isMark(at - 1, ",-–./'’(") || note.isNumber(at - 1) || note.isMark(at - 1, "ºª");
    boolean plain = note.isCapital(at) && afterWord && !note.is(at + 1, ':') && !note.is(at + 1, '#') && !reading.protection().strong(at);
    if (!plain || note.has(at, WordClass.TITLE) && !note.is(at, "st") && !note.is(at, "col") || reading.labels().before(at) != null && note.is(at - 1, ':')) {
      return at;
    }
    boolean known = note.has(at, WordClass.PLACE) || Postcodes.state(note, at) || note.isInitial(at) && !note.is(at + 1, '.');
    boolean wordy = note.has(at, WordClass.GENERAL) || note.has(at, WordClass.RELATION) || note.has(at, WordClass.CLINICAL_WORD) || label(reading, at);
    return known || !wordy ? at + 1 : at;
  }

  private static boolean label(Reading reading, int at) {
    Note note = reading.note();
    Label label = reading.labels().before(at + 1);
    boolean opens = label != null && label.from() == at && !note.has(at, WordClass.PLACE);
    return note.isCapital(at) && note.is(at + 2, ':') || opens && (note.isUpper(at) || note.isNumber(at + 1) || note.isMark(at + 1, ":+("));
  }
}
