package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** «… no. 44-812», «… ID: X99812», «… # 77120»: whatever the thing is called, a long number of its own identifies it. */
final class GenericLabelDetector implements Detector {
  private static final Set<String> WORDS = Set.of("no", "nr", "id", "number", "nummer", "numero", "nº", "ref", "num");
  private static final int LEAST_DIGITS = 4;

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      boolean word = WORDS.contains(note.folded(i)) || note.is(i, '#') || note.isMark(i, "º°") && note.is(i - 1, "n");
      if (!word) {
        continue;
      }
      int value = i + 1;
      while (value < i + 4 && note.isMark(value, ".:#=º°")) {
        value++;
      }
      CodeShape shape = CodeShape.at(note, value);
      if (shape.digits() == 0 && note.isUpper(value) && note.length(value) <= 4) {
        shape = CodeShape.at(note, value + 1);
      }
      int to = LabelledNumberDetector.continued(reading, shape);
      boolean year = shape.to() == value + 1 && note.digits(value) == 4 && CalendarDay.year(note.value(value), 4) > 0;
      if (shape.digits() >= LEAST_DIGITS && !year && !note.startsLine(value) && !reading.findings().anyTaken(value, shape.to()) && !reading.protection().strong(value) && !note.is(i - 1, "snomed")) {
        reading.findings().add(value, Math.max(to, shape.to()), RedactionType.ID, 0.85);
      }
    }
  }
}
