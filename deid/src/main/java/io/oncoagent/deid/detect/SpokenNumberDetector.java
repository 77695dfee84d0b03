package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Numbers and dates that a dictation spells out: «four four one two nine», «march third nineteen fifty eight», «birthday six twelve forty-one», «O D U Y A». */
final class SpokenNumberDetector implements Detector {
  private static final int LEAST_DIGIT_WORDS = 4;
  private static final Set<String> DIGITS = Set.of("zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple");
  private static final Set<String> NUMBERS =
      Set.of("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "and");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty", "thirtieth", "thirty");
  private static final Set<String> BIRTHS = Set.of("birthday", "born", "birth", "dob");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isWord(i) || reading.findings().taken(i)) {
        continue;
      }
      int date = date(note, i);
      int digits = digits(note, i);
      if (date > i) {
        reading.findings().add(i, date, RedactionType.DATE, 0.85);
        i = date - 1;
      } else if (digits > i) {
        Label label = reading.labels().before(i);
        boolean phone = label != null && label.is(LabelKind.PHONE);
        reading.findings().add(i, digits, label != null && label.is(LabelKind.MRN) ? RedactionType.MRN : phone ? RedactionType.PHONE : RedactionType.ID, 0.8);
        i = digits - 1;
      } else if (note.is(i, "spelled") || note.is(i, "spelt")) {
        i = spelled(reading, i + 1) - 1;
      }
    }
  }

  private static int digits(Note note, int from) {
    int at = from;
    int words = 0;
    while (DIGITS.contains(note.folded(at)) && !note.startsParagraph(at) || words > 0 && (note.isMark(at, ",-") || note.is(at, "dash")) && DIGITS.contains(note.folded(at + 1))) {
      words += note.isWord(at) ? 1 : 0;
      at++;
    }
    return words >= LEAST_DIGIT_WORDS ? at : from;
  }

  /** A month and a day, or a birthday, in words; with the year where it is told. */
  private static int date(Note note, int from) {
    boolean month = Months.number(note.folded(from)) > 0 && note.length(from) > 2 && ORDINALS.contains(note.folded(from + 1)) && !note.is(from + 1, "second") | note.isWord(from + 2);
    boolean birth = (BIRTHS.contains(note.folded(from - 1)) || note.is(from - 1, "is") && BIRTHS.contains(note.folded(from - 2)) || note.isMark(from - 1, ":,") && BIRTHS.contains(note.folded(from - 2))) && number(note, from) && number(note, from + 1);
    if (!month && !birth) {
      return from;
    }
    int at = from + 1;
    while (at < from + 9 && (number(note, at) || ORDINALS.contains(note.folded(at)) || note.isHyphen(at) && note.glued(at) && (number(note, at + 1) || ORDINALS.contains(note.folded(at + 1))))) {
      at++;
    }
    return note.is(at - 1, "and") ? at - 1 : at;
  }

  private static boolean number(Note note, int at) {
    return DIGITS.contains(note.folded(at)) || NUMBERS.contains(note.folded(at));
  }

  private static int spelled(Reading reading, int from) {
    Note note = reading.note();
    int at = from;
    while (note.isWord(at) && note.length(at) == 1 || at > from && note.isHyphen(at) && note.length(at + 1) == 1) {
      at++;
    }
    if (at >= from + 3) {
      reading.findings().add(from, at, RedactionType.NAME, 0.9);
      return at;
    }
    return from;
  }
}
