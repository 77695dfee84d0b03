package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;

/** Codes without a label («SMC-7719024», «00-41-7720», «H/26/0099123»): too many digits for anything that the clinic measures. */
final class CodeDetector implements Detector {
  private static final int ALWAYS = 5;

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      boolean begins = note.isWord(i) || note.isNumber(i);
      if (!begins || reading.findings().taken(i) || note.glued(i) && !note.isMark(i - 1, "(['\"“«:;|^#&~=>")) {
        continue;
      }
      int closed = note.is(i - 1, '(') ? parenthesised(note, i) : i;
      if (closed > i && !reading.findings().anyTaken(i, closed)) {
        reading.findings().add(i, closed, RedactionType.ID, 0.8);
        i = closed - 1;
        continue;
      }
      CodeShape shape = CodeShape.at(note, i);
      int to = (shape.digits() >= 3 || shape.digits() == 2 && shape.joins() == 1) && shape.letters() >= 1 && shape.letters() <= 3 && note.isCapital(i) || note.isUpper(i) && note.length(i) <= 3 && shape.digits() == 0 && note.digits(i + 1) >= 3 && note.digits(i + 2) >= 3 && !note.startsLine(i + 1) && !note.startsLine(i + 2) ? LabelledNumberDetector.continued(reading, shape) : shape.to();
      if (to > shape.to() + 1 && digits(note, i, to) >= 7 && !reading.protection().strong(i) && !reading.findings().anyTaken(i, to)) {
        reading.findings().add(i, to, RedactionType.ID, 0.8);
        i = to - 1;
        continue;
      }
      if (shape.digits() >= 4 && identifies(reading, shape)) {
        reading.findings().add(i, shape.to(), RedactionType.ID, 0.8);
      }
      i = Math.max(i, shape.to() - 1);
    }
  }

  /** «(45 39 275)»: nothing but groups of figures between parentheses, six or more. */
  private static int parenthesised(Note note, int from) {
    int at = from;
    int digits = 0;
    while (note.isNumber(at) && note.digits(at) >= 2 && note.digits(at) <= 4 && at < from + 5) {
      digits += note.digits(at);
      at++;
    }
    return at > from + 1 && digits >= 6 && note.is(at, ')') ? at : from;
  }

  private static int digits(Note note, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += note.digits(i);
    }
    return digits;
  }

  private static boolean identifies(Reading reading, CodeShape shape) {
    Note note = reading.note();
    for (int i = shape.from(); i < shape.to(); i++) {
      boolean coded = shape.digits() >= 6 && shape.joins() >= 2 && note.isUpper(i);
      if (reading.protection().strong(i) && !coded || reading.findings().taken(i)) {
        return false;
      }
    }
    int after = shape.to();
    boolean unit = note.has(after, WordClass.UNIT) && note.isLower(after) && !note.startsLine(after) || note.isMark(after, "%^×>*") || note.isMark(after, ",.") && note.glued(after + 1) && note.isNumber(after + 1);
    if (unit || shape.to() < note.count() && note.glued(after) && note.isMark(after, "+:=[{")) {
      return false;
    }
    return shape.letters() == 0 ? figures(reading, note, shape) : mixed(note, shape);
  }

  private static boolean figures(Reading reading, Note note, CodeShape shape) {
    boolean column = reading.findings().type(shape.from() - 1) == RedactionType.DATE && note.start(shape.from()) - note.end(shape.from() - 1) > 1;
    if (column && shape.digits() >= 5) {
      return true;
    }
    if (shape.joins() == 0) {
      return shape.digits() >= 7 || shape.digits() >= 5 && note.is(shape.from() - 1, '#');
    }
    int first = note.digits(shape.from());
    int last = note.digits(shape.to() - 1);
    boolean dashes = note.isDash(shape.from() + 1);
    boolean range = shape.joins() == 1 && first == last && note.value(shape.from()) < note.value(shape.to() - 1);
    boolean slashes = note.is(shape.from() + 1, '/');
    boolean padded = note.folded(shape.to() - 1).startsWith("0") && last > 2;
    if (range || shape.digits() < 6) {
      return shape.digits() >= 4 && shape.joins() >= 2 && dashes && !range;
    }
    return dashes && (shape.joins() >= 2 || first != last || padded) || slashes && padded;
  }

  private static boolean mixed(Note note, CodeShape shape) {
    boolean upper = note.isCapital(shape.from()) || note.isNumber(shape.from());
    if (shape.letters() > 6 || !upper || measure(note, shape)) {
      return false;
    }
    boolean letterFirst = note.isWord(shape.from());
    boolean joined = shape.joins() > 0;
    int most = 0;
    for (int i = shape.from(); i < shape.to(); i++) {
      most = Math.max(most, note.digits(i));
    }
    return shape.digits() >= ALWAYS && (most >= 4 || shape.joins() >= 2 || joined && !letterFirst) || shape.digits() == 4 && joined && most >= 4 && shape.letters() <= 4;
  }

  /** «1800mg», «12h30», «10x20»: a figure with its unit. */
  private static boolean measure(Note note, CodeShape shape) {
    for (int i = shape.from(); i < shape.to(); i++) {
      if (note.isWord(i) && note.isLower(i) && note.has(i, WordClass.UNIT) && note.length(i) > 1) {
        return true;
      }
    }
    return shape.joins() == 0 && note.isNumber(shape.from()) && note.is(shape.from() + 1, "h");
  }
}
