package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** A plate or a tag whose word comes after it: «ABX 4471 plate», «a 7KLM294 licence plate». */
final class PlateDetector implements Detector {
  private static final Set<String> WORDS = Set.of("plate", "plates", "tag", "registration");

  /** «KX19 WVD»: two letters and two digits in one, then three letters (DVLA, since 2001). */
  private static boolean british(Reading reading, int i) {
    Note note = reading.note();
    boolean area = note.isUpper(i) && note.length(i) == 2 && !note.glued(i) && note.isNumber(i + 1) && note.glued(i + 1) && note.length(i + 1) == 2;
    boolean letters = note.isUpper(i + 2) && note.length(i + 2) == 3 && !note.glued(i + 2) && !note.startsLine(i + 2) && !(note.glued(i + 3) && (note.isWord(i + 3) || note.isNumber(i + 3)));
    return area && letters && !reading.protection().any(i) && !reading.protection().any(i + 1) && !reading.protection().any(i + 2) && !reading.findings().taken(i) && !reading.findings().taken(i + 2)
        && (note.classes(i + 2) & WordClass.CLINICAL_WORD.bit()) == 0;
  }

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (british(reading, i)) {
        reading.findings().add(i, i + 3, RedactionType.ID, 0.8);
        continue;
      }
      if (!WORDS.contains(note.folded(i)) || note.startsLine(i)) {
        continue;
      }
      int end = note.is(i - 1, "license") || note.is(i - 1, "licence") || note.is(i - 1, "number") ? i - 1 : i;
      int from = end;
      boolean letters = false;
      int digits = 0;
      while (from > end - 4 && from > 0 && !note.startsLine(from) && !reading.findings().taken(from - 1) && (note.isNumber(from - 1) && note.digits(from - 1) <= 4 || (note.isUpper(from - 1) || note.isInitial(from - 1)) && note.length(from - 1) <= 4)) {
        from--;
        letters |= note.isWord(from);
        digits += note.digits(from);
      }
      if (letters && digits >= 2 && from < end && !reading.protection().any(from)) {
        reading.findings().add(from, end, RedactionType.ID, 0.8);
      }
    }
  }
}
