package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Initials that stand for a person: after their label («iniciales R.W.A.»), and a typist's mark at the end («KL/mn»). */
final class InitialsDetector implements Detector {
  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (Label label : reading.labels().all()) {
      int from = label.value();
      if (label.is(LabelKind.INITIALS) && !reading.findings().taken(from)) {
        int to = typed(note, letters(note, from));
        if (to > from) {
          reading.findings().add(from, to, RedactionType.NAME, 0.9);
        }
      }
    }
    for (int i = 0; i < note.count(); i++) {
      int alone = signs(reading, i);
      if (alone > i) {
        reading.findings().add(i, alone, RedactionType.NAME, 0.7);
        i = alone;
        continue;
      }
      int to = note.isInitial(i) && !note.glued(i) ? letters(note, i) : i;
      if (to >= i + 4 && note.is(to - 1, '.') && described(note, to) && !reading.findings().taken(i)) {
        reading.findings().add(i, to, RedactionType.NAME, 0.7);
      }
      boolean mark = !note.glued(i) && note.isUpper(i) && note.length(i) <= 3 && note.isMark(i + 1, "/:") && note.glued(i + 1) && note.isLower(i + 2) && note.length(i + 2) <= 3 && note.glued(i + 2);
      if (mark && note.startsLine(i + 3) && !reading.findings().taken(i)) {
        reading.findings().add(i, i + 3, RedactionType.NAME, 0.8);
      }
    }
  }

  /** «PTA/mk»: the typist after the author. */
  private static int typed(Note note, int to) {
    boolean typist = note.isMark(to, "/:") && note.glued(to) && note.glued(to + 1) && note.isLower(to + 1) && note.length(to + 1) <= 3;
    return typist ? to + 2 : to;
  }

  /** «- SOhU», «M-L», «GK» as all that stands on a line after a dash, or on the last line. */
  private static int signs(Reading reading, int i) {
    Note note = reading.note();
    boolean dash = (note.isDash(i - 1) || note.is(i - 1, '/')) && note.startsLine(i - 1);
    boolean opens = note.isWord(i) && note.isCapital(i) && note.length(i) <= 4 && (dash || note.startsLine(i));
    if (!opens || reading.findings().taken(i) || reading.protection().any(i)) {
      return i;
    }
    int to = i + 1;
    while (to < i + 4 && (note.isMark(to, ".-") && note.glued(to) || note.isInitial(to) && note.glued(to))) {
      to++;
    }
    boolean capitals = note.isInitial(i) && to > i + 2 || note.length(i) > 1 && (note.isUpper(i) || Character.isUpperCase(note.raw(i).charAt(note.length(i) - 1)));
    boolean last = to >= note.count() || dash && note.startsLine(to);
    boolean word = note.has(i, io.oncoagent.deid.text.WordClass.CLINICAL_WORD) || note.has(i, io.oncoagent.deid.text.WordClass.UNIT) || note.has(i, io.oncoagent.deid.text.WordClass.GENERAL);
    return capitals && last && !word ? to : i;
  }

  /** «B. R., female», «R.W.A., 48 a»: a sex or an age follows. */
  private static boolean described(Note note, int to) {
    int at = note.is(to, ',') ? to + 1 : to;
    return Set.of("female", "male", "woman", "man", "aged", "dob", "born", "mujer", "varon", "weiblich", "femme", "homme").contains(note.folded(at)) || note.isNumber(at) && note.digits(at) == 2 && AgeDetector.unit(note, at + 1);
  }

  private static int letters(Note note, int from) {
    if (note.isUpper(from) && note.length(from) <= 4) {
      return from + 1;
    }
    int at = from;
    while (note.isInitial(at) && at - from < 12 && (at == from || note.glued(at) || note.is(at - 1, '.'))) {
      at++;
      if (note.isMark(at, ".-") && note.glued(at)) {
        at++;
      }
    }
    return at - from > 1 ? at : from;
  }
}
