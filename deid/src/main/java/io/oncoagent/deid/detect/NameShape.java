package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** The shape of a person's name: capital words, initials and particles, hyphens and apostrophes. */
final class NameShape {
  private static final int LONGEST = 14;
  private static final Set<String> SHORTENED = Set.of("wm", "fdez", "hdez", "mtnez", "mtz", "hnos", "fdo", "glez", "rdguez", "mdez", "gtrez", "sta", "sto", "st", "ma", "m", "jr", "sr", "thos", "chas", "geo", "jos", "ste", "ch", "ph", "th", "chr");

  private NameShape() {}

  /** The token after the name that starts at {@code from}; {@code from} when no name can start there. {@code lines}: it may run over one line break. */
  static int end(Reading reading, int from, boolean lines) {
    Note note = reading.note();
    int at = from;
    int end = from;
    boolean broken = false;
    while (at < note.count() && at - from < LONGEST && !reading.findings().taken(at)) {
      if (at > from && note.startsLine(at)) {
        if (!lines || broken || note.startsParagraph(at) || !wraps(reading, at)) {
          break;
        }
        broken = true;
      }
      Label label = reading.labels().startingAt(at);
      boolean field = at > from && label != null && note.isUpper(at) && !label.weak() && note.isNumber(label.value());
      if (field || at > from && note.startsColumn(at)) {
        break;
      }
      int next = element(note, at, from);
      if (next == at) {
        break;
      }
      if (note.isCapital(next - 1) || note.isCapital(at) || note.isMark(next - 1, "ªº")) {
        end = next;
      }
      at = next;
    }
    return end;
  }

  /** A name goes on in the next line after a hyphen, or where the next word is on a name list and no label. */
  private static boolean wraps(Reading reading, int at) {
    Note note = reading.note();
    if (note.isHyphen(at - 1) && note.glued(at - 1)) {
      return true;
    }
    boolean listed = note.has(at, WordClass.SURNAME) || note.has(at, WordClass.GIVEN);
    boolean wordy = note.has(at, WordClass.ENGLISH) || note.has(at, WordClass.GENERAL);
    return listed && !wordy && !note.is(at + 1, ':') && !note.isMark(at - 1, ".:;)") && reading.labels().before(at + 1) == null;
  }

  private static int element(Note note, int at, int from) {
    if (note.isCapital(at)) {
      boolean date = at > from && Months.number(note.folded(at)) > 0 && note.isNumber(at + 1) && note.length(at) > 2;
      return date ? at : capital(note, at, from);
    }
    if (at == from) {
      return at;
    }
    boolean korean = note.isHyphen(at) && note.glued(at) && note.glued(at + 1) && note.isLower(at + 1) && note.length(at + 1) <= 5 && note.isCapital(at - 1) && note.isCapital(at + 2) && !NameWords.wordy(note, at + 1);
    if (korean) {
      return at + 2;
    }
    if (note.isHyphen(at) && note.glued(at)) {
      boolean joins = note.isCapital(at + 1) && (note.glued(at + 1) || note.startsLine(at + 1)) || note.startsLine(at + 1) && note.isLower(at + 1) || note.has(at + 1, WordClass.PARTICLE) && note.glued(at + 1);
      return joins ? at + (note.startsLine(at + 1) && note.isLower(at + 1) ? 2 : 1) : at;
    }
    if (note.isApostrophe(at) && note.glued(at) && note.glued(at + 1)) {
      return note.isCapital(at + 1) ? at + 1 : at;
    }
    if (note.isMark(at, "\"“'‘(«") && note.isCapital(at + 1) && note.isMark(at + 2, "\"”'’)»") && note.isCapital(at + 3) && note.glued(at + 1)) {
      return at + 3;
    }
    if (note.is(at, "v") && note.is(at + 1, '.') && note.isCapital(at + 2) && !note.glued(at)) {
      return at + 2;
    }
    return particle(note, at) ? at + 1 : at;
  }

  /** A given name that is a word of the vocabulary, right before a surname («Verity Thistlewood», «Marigold Castillo»). */
  static int wordBefore(Reading reading, int from) {
    Note note = reading.note();
    int at = from - 1;
    boolean word = note.isCapital(at) && !note.isUpper(at) && note.has(at, WordClass.ENGLISH) && !note.startsLine(from) && !note.isUpper(from) && !NameWords.wordy(note, from) && !reading.findings().taken(at);
    if (!word || note.startsSentence(at) && !note.is(at - 1, ':') && !note.startsLine(at)) {
      return from;
    }
    boolean called = note.has(at, WordClass.GIVEN) && note.isMark(at - 1, "/,;(&") && !note.startsLine(at);
    if (called && !reading.protection().any(at)) {
      return at;
    }
    long never = WordClass.GENERAL.bit() | WordClass.PERSON_VERB.bit() | WordClass.TITLE.bit() | WordClass.RELATION.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.FACILITY_GENERIC.bit() | WordClass.DATE_CONTEXT.bit() | WordClass.CREDENTIAL.bit();
    boolean other = (note.classes(at) & never) != 0 || reading.protection().any(at) || reading.labels().endingAt(from) != null || note.startsColumn(from) || note.glued(at) || lineWord(note, at);
    return other ? from : at;
  }

  /** At the start of a line a capital word is as often the first of a sentence as a name. */
  private static boolean lineWord(Note note, int at) {
    return note.startsLine(at) && !note.isMark(at + 2, ",(");
  }

  private static int capital(Note note, int at, int from) {
    if (note.is(at + 1, ':') && at > from && note.length(at) > 1 && (NameWords.wordy(note, at) && !note.isHyphen(at - 1) || !NameWords.listed(note, at))) {
      return at;
    }
    boolean dotted = note.is(at + 1, '.') && note.glued(at + 1);
    if (dotted && (note.isInitial(at) || SHORTENED.contains(note.folded(at)))) {
      return note.isCapital(at + 2) || at > from || note.isHyphen(at + 2) || particle(note, at + 2) ? at + 2 : at + 1;
    }
    return note.isMark(at + 1, "ªº") && note.glued(at + 1) ? at + 2 : at + 1;
  }

  private static boolean particle(Note note, int at) {
    if (!note.isLower(at) || !note.has(at, WordClass.PARTICLE) && !note.is(at, "d") && !note.is(at, "o")) {
      return false;
    }
    int next = at + 1;
    if (note.isApostrophe(next) || note.isHyphen(next) && note.glued(next) && note.glued(next + 1)) {
      next++;
    }
    return note.isCapital(next) || note.has(next, WordClass.PARTICLE) && note.isLower(next) && note.isCapital(next + 1);
  }
}
