package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Ages of 90 and more (45 CFR 164.514(b)(2)(i)(C)). Younger ages in years stay. */
final class AgeDetector implements Detector {
  private static final Set<String> UNITS =
      Set.of("y", "yo", "yr", "yrs", "year", "years", "ans", "anos", "ano", "jahre", "jahren", "jahrige", "jahriger", "jahrigen", "jahrig", "j", "a", "f", "m", "w", "yof", "yom");
  private static final Set<String> CUES = Set.of("age", "aged", "edad", "age:", "alter", "turned", "turning", "birthday", "agee");
  private static final Set<String> WORDS =
      Set.of("nonagenarian", "centenarian", "supercentenarian", "nonagenaria", "nonagenario", "centenaria", "centenario", "nonagenaire", "centenaire", "neunzigjahrige", "neunzigjahriger", "hundertjahrige", "hundertjahriger");
  private static final Set<String> TENS = Set.of("ninety", "noventa", "neunzig");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      int value = note.value(i);
      if (value >= 90 && value <= 125 && !reading.findings().taken(i)) {
        number(reading, i);
      } else if (WORDS.contains(note.folded(i))) {
        reading.findings().add(i, i + 1, RedactionType.AGE90, 0.9);
      } else if (TENS.contains(note.folded(i))) {
        spelled(reading, i);
      }
    }
  }

  private static void number(Reading reading, int i) {
    Note note = reading.note();
    boolean cue = CUES.contains(note.folded(i - 1)) || note.isMark(i - 1, ":=") && CUES.contains(note.folded(i - 2));
    int after = note.isHyphen(i + 1) ? i + 2 : i + 1;
    boolean unit = unit(note, after) && (!treatment(note, after)) || note.is(i + 1, '"');
    boolean parts = note.isMark(i - 1, "/.,-+<>=") && note.glued(i);
    if (!cue && !unit || parts || note.isMark(i + 1, "%.") && note.glued(i + 1) && note.glued(i + 2) && note.isNumber(i + 2)) {
      return;
    }
    int to = i + 1;
    boolean word = unit && (note.folded(after).startsWith("an") || note.folded(after).startsWith("j") || note.folded(after).startsWith("y"));
    if (word) {
      to = after + 1;
      if (note.isHyphen(to) && note.is(to + 1, "old")) {
        to += 2;
      } else if (note.is(to, "old") || note.is(to, "alt")) {
        to++;
      }
    }
    reading.findings().add(i, to, RedactionType.AGE90, 0.95);
  }

  /** True when the token is a unit of age as written after a number: «97 y», «94F», «92 años», «71Y», «17 J.». */
  static boolean unit(Note note, int at) {
    if (!UNITS.contains(note.folded(at)) || note.startsLine(at)) {
      return false;
    }
    boolean letter = note.length(at) == 1;
    boolean sex = letter && "fmwa".contains(note.folded(at));
    return !letter || !sex || note.isCapital(at) && note.glued(at) && !(note.glued(at + 1) && (note.isWord(at + 1) || note.isNumber(at + 1))) || note.is(at, "a") && !note.isCapital(at) && !note.glued(at);
  }

  /** «90 years of smoking», «100 pack-years» are no ages; «a» must end a phrase. */
  private static boolean treatment(Note note, int after) {
    return note.is(after + 1, "of") && !note.is(after + 2, "age") || note.is(after + 1, "pack") || note.is(after, "a") && note.isWord(after + 1) && !note.isMark(after + 1, ",.;)");
  }

  private static void spelled(Reading reading, int i) {
    Note note = reading.note();
    int to = i + 1;
    while (to < i + 3 && (note.isHyphen(to) || note.is(to, "y") || note.isWord(to) && Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve").contains(note.folded(to)))) {
      to++;
    }
    int after = note.isHyphen(to) ? to + 1 : to;
    if (unit(note, after) || CUES.contains(note.folded(i - 1))) {
      reading.findings().add(i, to, RedactionType.AGE90, 0.9);
    }
  }
}
