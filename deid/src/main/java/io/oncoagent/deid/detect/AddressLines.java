package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;

/**
 * The lines of an address below its street: flat, town, state, postcode, country, each in a line of its own, quoted by «>» or not. A line
 * belongs to it when it is made of capital words and numbers and one of the next lines settles it as an address.
 */
final class AddressLines {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 14;

  private AddressLines() {}

  /** The token after the last line that belongs to the address; {@code from} when the line there does not. */
  static int end(Reading reading, int from) {
    Note note = reading.note();
    int best = from;
    int at = from;
    for (int lines = 0; lines < MOST_LINES && at < note.count() && note.startsLine(at); lines++) {
      int first = quoted(note, at);
      int end = prefix(reading, first);
      if (end == first) {
        break;
      }
      if (settles(reading, first, end) || best > from && note.digits(first) >= 3) {
        best = end;
      }
      if (end < note.count() && !note.startsLine(end)) {
        break;
      }
      at = end;
    }
    return best > from ? whole(note, best) : from;
  }

  private static int quoted(Note note, int at) {
    int first = at;
    while (note.isMark(first, ">?,|*") && first < at + 4) {
      first++;
    }
    return first;
  }

  /** The part of a line that may belong to an address. */
  private static int prefix(Reading reading, int from) {
    Note note = reading.note();
    int at = from;
    int end = from;
    while (at < note.count() && at - from < LONGEST_LINE && (at == from || !note.startsLine(at)) && !reading.findings().taken(at)) {
      boolean word = note.isCapital(at) && !note.is(at + 1, ':') && !(note.has(at, WordClass.TITLE) && note.is(at + 1, '.')) && !reading.protection().strong(at);
      boolean number = note.isNumber(at) && note.digits(at) <= 7 && !note.has(at + 1, WordClass.UNIT) && !note.isMark(at + 1, "%");
      boolean small = note.isLower(at) && (note.has(at, WordClass.PARTICLE) || note.glued(at) || note.is(at, "and") || note.is(at, "the") || note.is(at, "of") || note.is(at, "sur") || note.is(at, "sous") || note.is(at, "am") || note.is(at, "an"));
      boolean mark = note.isMark(at, ".,-'’/#&()");
      boolean stop = note.is(at, '.') && note.isNumber(at - 1) && at > from && !note.glued(at + 1);
      if (stop || !word && !number && !small && !mark) {
        break;
      }
      at++;
      end = word || number || small && note.glued(at - 1) || note.is(at - 1, ')') ? at : end;
    }
    return end;
  }

  /** A postcode, a country, a flat with its number: what a list of medicines or findings does not have. */
  private static boolean settles(Reading reading, int from, int end) {
    Note note = reading.note();
    for (int i = from; i < end; i++) {
      if (Countries.end(note, i) > i || Postcodes.british(note, i) > i || Postcodes.american(note, i) > i) {
        return true;
      }
      boolean unit = note.has(i, WordClass.UNIT_WORD) && note.length(i) > 1 && (note.isNumber(i + 1) || note.isMark(i + 1, ".#") && note.isNumber(i + 2));
      boolean coded = note.isUpper(i) && note.length(i) == 2 && code(note, i + 1) && !reading.protection().any(i);
      boolean state = Postcodes.state(note, i) && (i + 1 == end || i == from);
      if (unit || coded || state) {
        return true;
      }
    }
    boolean figures = note.isNumber(from) && note.digits(from) >= 4 && end <= from + 3 && (end == from + 1 || !note.isWord(from + 1));
    return figures || code(note, end - 1) && note.digits(end - 1) >= 4 && note.isCapital(from) || Postcodes.continental(note, from) > from;
  }

  private static boolean code(Note note, int i) {
    return note.digits(i) >= 3 && note.digits(i) <= 7 || note.isInitial(i) && note.isNumber(i + 1) && note.glued(i + 1) || note.isUpper(i) && note.isNumber(i + 1) && note.glued(i + 1) && note.length(i) <= 2;
  }

  /** Past the glued rest of a code («H8M9M6»). */
  private static int whole(Note note, int end) {
    int at = end;
    while (note.glued(at) && (note.isNumber(at) || note.isWord(at))) {
      at++;
    }
    return at;
  }
}
