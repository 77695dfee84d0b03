package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;

/** Numbers of persons, insurances and accounts that their own shape or check digit gives away without a label. */
final class NationalNumberDetector implements Detector {
  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      boolean free = !reading.findings().taken(i) && !(note.glued(i) && (note.isNumber(i - 1) || note.isWord(i - 1) || note.isMark(i - 1, "-.,/+")));
      if (!free) {
        continue;
      }
      int to = note.isNumber(i) ? number(note, i) : note.isUpper(i) || note.isInitial(i) ? letters(note, i) : i;
      if (to > i && !reading.findings().anyTaken(i, to)) {
        reading.findings().add(i, to, RedactionType.ID, 0.95);
        i = to - 1;
      }
    }
  }

  private static int number(Note note, int i) {
    if (shape(note, i, "-", 3, 2, 4)) {
      return i + 5;
    }
    if (note.digits(i) == 8 && dniLetter(note, i + 1)) {
      return i + 2;
    }
    if (note.digits(i) == 8 && note.isHyphen(i + 1) && note.glued(i + 1) && dniLetter(note, i + 2)) {
      return i + 3;
    }
    if (note.is(i, "756") && note.is(i + 1, '.') && note.digits(i + 2) == 4) {
      return CodeShape.at(note, i).to();
    }
    if (note.digits(i) <= 2 && shape(note, i, ".", note.digits(i), 3, 3) && note.isHyphen(i + 5) && note.glued(i + 5) && note.glued(i + 6)) {
      return i + 7;
    }
    return grouped(note, i);
  }

  private static boolean dniLetter(Note note, int i) {
    return note.glued(i) && note.length(i) == 1 && note.isCapital(i);
  }

  private static boolean shape(Note note, int i, String mark, int a, int b, int c) {
    return note.digits(i) == a && note.isMark(i + 1, mark) && note.glued(i + 1) && note.digits(i + 2) == b && note.glued(i + 2)
        && note.isMark(i + 3, mark) && note.glued(i + 3) && note.digits(i + 4) == c && note.glued(i + 4) && !(note.glued(i + 5) && note.isNumber(i + 5));
  }

  /** NHS numbers, NIR and payment cards in groups, by check digit. */
  private static int grouped(Note note, int i) {
    StringBuilder digits = new StringBuilder();
    int at = i;
    while (note.isNumber(at) && digits.length() + note.digits(at) <= 19) {
      digits.append(note.folded(at));
      at++;
      String number = digits.toString();
      if (number.length() == 10 && at > i + 1 && note.digits(i) == 3 && note.digits(at - 1) == 4 && CheckDigits.nhs(number) || number.length() == 15 && CheckDigits.nir(number)
          || number.length() >= 15 && number.length() <= 16 && CheckDigits.luhn(number)) {
        return at;
      }
      if (note.isHyphen(at) && note.glued(at) && note.glued(at + 1)) {
        at++;
      }
      if (note.startsLine(at)) {
        break;
      }
    }
    return i;
  }

  /** NIE («X1234567L»), IBAN, Canadian and German health numbers, British National Insurance numbers. */
  private static int letters(Note note, int i) {
    if (note.isInitial(i) && "xyz".contains(note.folded(i)) && note.digits(i + 1) == 7 && note.glued(i + 1)) {
      return dniLetter(note, i + 2) ? i + 3 : i + 2;
    }
    if (note.isInitial(i) && note.digits(i + 1) == 9 && note.glued(i + 1)) {
      return i + 2;
    }
    boolean country = note.length(i) == 2 && note.digits(i + 1) == 2 && note.glued(i + 1);
    if (country && (note.digits(i + 2) >= 4 || note.length(i + 2) == 4 && note.isUpper(i + 2))) {
      int at = i + 2;
      int groups = 0;
      while ((note.digits(at) >= 1 || note.isUpper(at) && note.length(at) == 4) && !note.startsLine(at) && groups < 8) {
        at++;
        groups++;
      }
      return groups >= 3 ? at : i;
    }
    if (note.length(i) == 2 && note.digits(i + 1) == 2 && note.digits(i + 2) == 2 && note.digits(i + 3) == 2 && note.length(i + 4) == 1) {
      return i + 5;
    }
    return note.length(i) == 4 && note.digits(i + 1) == 4 && note.digits(i + 2) == 4 && !note.glued(i + 1) ? i + 3 : i;
  }
}
