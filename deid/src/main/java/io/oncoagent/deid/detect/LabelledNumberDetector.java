package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;

/** Numbers that a label announces: record, insurance, accession, licence, account, plate and device numbers. */
final class LabelledNumberDetector implements Detector {
  @Override
  public void detect(Reading reading) {
    for (Label label : reading.labels().all()) {
      RedactionType type = type(label);
      if (type != null && (label.separated() || !label.weak() || telling(reading.note(), label.value()) && !reading.note().startsLine(label.value()))) {
        read(reading, label, type);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable RedactionType type(Label label) {
    if (label.is(LabelKind.CODE)) {
      return null;
    }
    if (label.is(LabelKind.MRN)) {
      return RedactionType.MRN;
    }
    if (label.is(LabelKind.DEVICE)) {
      return RedactionType.DEVICE;
    }
    return label.is(LabelKind.ID) ? RedactionType.ID : null;
  }

  /** After a weak label only a value that can be nothing else: five digits, or letters and digits glued. */
  private static boolean telling(Note note, int value) {
    CodeShape shape = CodeShape.at(note, value);
    boolean upper = shape.letters() > 1 && (note.isNumber(value) || note.isCapital(value)) && note.isUpper(value + 1) | note.isUpper(value);
    boolean spaced = shape.digits() == 0 && note.isUpper(value) && note.length(value) <= 3 && note.digits(value + 1) >= 3 && note.digits(value + 2) >= 3;
    boolean serial = note.isInitial(value) && note.glued(value + 1) && shape.digits() >= 4 && shape.joins() == 0;
    boolean lettersFirst = note.isInitial(value) && note.digits(value + 1) >= 2 && note.digits(value + 2) >= 2 && note.digits(value + 1) + note.digits(value + 2) + note.digits(value + 3) >= 7;
    boolean groups = note.isNumber(value) && note.isNumber(value + 1) && !note.glued(value + 1) && note.digits(value) >= 2 && note.digits(value) + note.digits(value + 1) + note.digits(value + 2) >= 6;
    boolean door = note.isNumber(value) && note.isCapital(value + 1) && note.glued(value + 1) && note.isHyphen(value + 2) && note.isNumber(value + 3);
    boolean lettered = note.isNumber(value) && note.isHyphen(value + 1) && note.isInitial(value + 2) && shape.to() == value + 3;
    boolean plate = shape.digits() == 0 && note.isUpper(value) && note.length(value) <= 3 && note.digits(value + 1) >= 2 && note.isUpper(value + 2);
    return spaced || lettersFirst || groups || door || serial || lettered || plate || shape.digits() >= 5 && !note.is(shape.to(), ',') || upper && shape.digits() >= 4 && shape.letters() <= 4;
  }

  private static void read(Reading reading, Label label, RedactionType type) {
    Note note = reading.note();
    int from = label.value();
    if (reading.findings().taken(from) || from >= note.count()) {
      return;
    }
    CodeShape shape = CodeShape.at(note, from);
    int to = continued(reading, shape);
    int digits = digits(note, from, to);
    int least = label.separated() ? 2 : 3;
    if (shape.empty() || digits < least || measured(note, to) || clinical(reading, from, to, label)) {
      return;
    }
    boolean year = to == from + 1 && note.digits(from) == 4 && CalendarDay.year(note.value(from), 4) > 0;
    if (year && label.weak()) {
      return;
    }
    reading.findings().add(from, to, type, label.separated() ? 0.97 : 0.9);
  }

  private static boolean measured(Note note, int to) {
    return note.isMark(to, "%") || note.has(to, WordClass.UNIT) && note.isWord(to) && !note.startsLine(to) && note.length(to) > 1 && !note.isUpper(to);
  }

  private static boolean clinical(Reading reading, int from, int to, Label label) {
    return label.weak() && (reading.protection().strong(from) || Tnm.at(reading.note(), from, to));
  }

  private static int digits(Note note, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += note.digits(i);
    }
    return digits;
  }

  /** Numbers in groups («92 88 79 0145 6»), and letters before digits («KQ 448120», «NG 604 118», «ES00 0000»). */
  static int continued(Reading reading, CodeShape first) {
    Note note = reading.note();
    int to = first.to();
    boolean codeLetters = first.letters() <= 5;
    for (int groups = 0; groups < 8; groups++) {
      CodeShape next = CodeShape.at(note, to);
      boolean adjacent = !next.empty() && !note.startsLine(to) && !note.glued(to) && !reading.findings().taken(to);
      boolean numeric = next.letters() == 0 && next.digits() >= 1;
      boolean check = next.letters() == 1 && next.digits() == 0 && note.isUpper(to) | note.isInitial(to) && groups > 0 && !note.is(next.to(), '.');
      boolean plate = groups > 0 && next.letters() <= 3 && next.letters() > 0 && next.digits() == 0 && first.digits() == 0 && note.isUpper(to) && reading.labels().startingAt(to) == null;
      boolean suffix = next.letters() <= 2 && next.letters() > 0 && next.digits() >= 3 && next.joins() == 0 && note.isCapital(next.to() - 1);
      boolean mixed = codeLetters && (numeric || check || suffix || plate);
      boolean starts = groups > 0 || first.digits() >= 1 && first.letters() == 0 || first.digits() >= 2 || first.letters() <= 4 && note.isUpper(first.from()) | note.isInitial(first.from());
      if (!adjacent || !mixed || !starts || groups == 0 && first.digits() > 7 || aged(note, next.to()) || measured(note, next.to()) || next.digits() == 1 && groups == 0 && first.digits() > 4) {
        break;
      }
      to = next.to();
    }
    return to;
  }

  private static boolean aged(Note note, int at) {
    return AgeDetector.unit(note, at) || note.is(at, '%');
  }
}
