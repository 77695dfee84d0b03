package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;

/** Postal addresses: from a street or a postcode to everything that belongs to it. */
final class AddressDetector implements Detector {
  private static final int LONGEST = 16;

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (reading.findings().taken(i)) {
        continue;
      }
      int to = Math.max(Streets.end(note, i), NamedStreets.end(reading, i));
      if (to > i && (!clinical(reading, i, to) || NamedStreets.military(note, i) == to)) {
        i = take(reading, i, AddressTail.end(reading, to)) - 1;
        continue;
      }
      to = unnamedStreet(reading, i);
      if (to > i) {
        i = take(reading, i, to) - 1;
        continue;
      }
      to = postcode(note, i);
      if (to > i) {
        int from = leftOfPostcode(reading, i);
        boolean anchored = from < i || to > i + 1 || reading.labels().announces(i, LabelKind.ADDRESS);
        if (anchored) {
          i = take(reading, from, AddressTail.end(reading, to)) - 1;
        }
      }
    }
  }

  /** «28 Karu põik 61» or «Rákóczi út 66.» to the end of its line, where the lines below are the rest of an address. */
  private static int unnamedStreet(Reading reading, int i) {
    Note note = reading.note();
    boolean opens = note.startsLine(i) || note.isMark(i - 1, ":>?") || note.is(i - 1, "at") || note.is(i - 1, "to") || note.is(i - 1, "in") || note.is(i - 1, "is") || note.is(i - 1, "with");
    if (!opens || !note.isNumber(i) && !note.isCapital(i) || note.digits(i) > 6) {
      return i;
    }
    int at = i;
    boolean number = false;
    boolean name = false;
    int small = 0;
    if (note.isCapital(i) && NameWords.wordy(note, i) && !note.isUpper(i)) {
      return i;
    }
    while (at < i + LONGEST && at < note.count() && (at == i || !note.startsLine(at)) && !reading.findings().taken(at)) {
      boolean part = note.isCapital(at) && !note.is(at + 1, ':') && !reading.protection().strong(at) || note.isNumber(at) && note.digits(at) <= 6 || note.isMark(at, ".,-'’/") || note.isLower(at) && note.length(at) < 10 && !note.has(at, WordClass.ENGLISH) && !note.has(at, WordClass.UNIT) && small++ < 2;
      if (!part) {
        return i;
      }
      number |= note.isNumber(at);
      name |= note.isCapital(at);
      at++;
    }
    if (!number || !name || at < note.count() && !note.startsLine(at)) {
      return i;
    }
    int below = AddressLines.end(reading, at);
    return below > at ? below : i;
  }

  private static boolean clinical(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.protection().strong(i)) {
        return true;
      }
    }
    return false;
  }

  private static int postcode(Note note, int i) {
    int to = Postcodes.british(note, i);
    if (to == i) {
      to = Math.max(Postcodes.american(note, i), Postcodes.australian(note, i));
    }
    return to > i ? to : zipOrTown(note, i);
  }

  /** Five digits after a capital word and a comma or nothing («Half Moon Bay 94019»), or before a town. */
  private static int zipOrTown(Note note, int i) {
    int to = Postcodes.continental(note, i);
    boolean comma = note.is(i - 1, ',') || note.startsLine(i);
    if (to > i && comma) {
      return to;
    }
    boolean town = note.isCapital(i - 1) && note.has(i - 1, WordClass.PLACE) || note.isCapital(i - 1) && note.isCapital(i - 2) && !note.isUpper(i - 1);
    return note.digits(i) == 5 && town && !note.glued(i) && !note.has(i + 1, WordClass.UNIT) && !note.glued(i + 1) | note.isMark(i + 1, ".,;)") ? i + 1 : i;
  }

  /** Back over town, street and house number, to a sentence's start, a label or a word in lower case. */
  private static int leftOfPostcode(Reading reading, int i) {
    Note note = reading.note();
    int at = i;
    while (at > 0 && i - at < LONGEST && !reading.findings().taken(at - 1) && (!note.startsLine(at) || above(reading, at) || at == i && continuesLine(note, at)) && partOfAddress(note, at - 1)) {
      at--;
    }
    while (at < i && (note.isMark(at, ",-–.") || note.has(at, WordClass.PARTICLE) && note.isLower(at) || note.has(at, WordClass.CREDENTIAL) && !Postcodes.state(note, at))) {
      at++;
    }
    return at;
  }

  /** The line above is a short one of capital words, or ends with a flat and its number. */
  private static boolean above(Reading reading, int at) {
    Note note = reading.note();
    if (note.startsParagraph(at) || at == 0 || note.isMark(at - 1, ":.;!?")) {
      return false;
    }
    boolean flat = note.isNumber(at - 1) && (note.has(at - 2, WordClass.UNIT_WORD) && note.length(at - 2) > 1 && note.isCapital(at - 2));
    if (flat) {
      return true;
    }
    int from = at - 1;
    while (from > 0 && !note.startsLine(from) && at - from < 7) {
      from--;
    }
    boolean line = note.startsLine(from);
    for (int i = from; line && i < at; i++) {
      boolean word = note.isCapital(i) && !note.has(i, WordClass.TITLE) && !note.has(i, WordClass.RELATION) && !note.has(i, WordClass.CREDENTIAL) && !note.has(i, WordClass.FACILITY_GENERIC) && !note.has(i, WordClass.CLINICAL_WORD) && !reading.protection().any(i) && !(note.has(i, WordClass.GENERAL) && !note.has(i, WordClass.PLACE));
      line = word || note.isNumber(i) && note.digits(i) <= 5 || note.is(i, ',') || note.isApostrophe(i) || note.isHyphen(i) || note.glued(i);
    }
    return line;
  }

  private static boolean continuesLine(Note note, int at) {
    return !note.startsParagraph(at) && Character.isLetterOrDigit(note.raw(at - 1).isEmpty() ? ' ' : note.raw(at - 1).charAt(0)) && note.isCapital(at - 1) && note.isNumber(at);
  }

  private static boolean partOfAddress(Note note, int i) {
    boolean word = note.isCapital(i) && !note.has(i, WordClass.TITLE) && !(note.has(i, WordClass.GENERAL) && !note.has(i, WordClass.STREET_SUFFIX) && !note.has(i, WordClass.PLACE) && note.length(i) > 2);
    boolean particle = note.isLower(i) && note.has(i, WordClass.STREET_WORD) && note.length(i) > 3 && note.isCapital(i + 1) || note.has(i, WordClass.PARTICLE) && note.isLower(i) || note.isHyphen(i) && note.glued(i + 1) || note.isApostrophe(i);
    boolean number = note.isNumber(i) && note.digits(i) <= 5 && !(note.glued(i) && note.isMark(i - 1, "/.-"));
    boolean houseLetter = note.length(i) == 1 && note.isWord(i) && note.glued(i) && note.isNumber(i - 1);
    boolean dot = note.is(i, '.') && note.isCapital(i - 1) && note.length(i - 1) <= 3 && note.glued(i) && (note.has(i - 1, WordClass.STREET_SUFFIX) || note.has(i - 1, WordClass.PARTICLE));
    return word || particle || number || houseLetter || dot || note.is(i, ',') || note.is(i, '#');
  }

  private static int take(Reading reading, int from, int to) {
    int start = AddressHead.corner(reading, AddressHead.start(reading, from));
    reading.findings().add(start, to, RedactionType.ADDRESS, 0.93);
    return to;
  }
}
