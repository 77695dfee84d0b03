package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;

/** What follows «address:» or «lives at» to the end of the phrase, where neither a street nor a facility was found in it. */
final class LabelledAddressDetector implements Detector {
  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (Label label : reading.labels().all()) {
      int from = label.value();
      boolean usable = label.is(LabelKind.ADDRESS) && (label.separated() || !label.weak() && note.isCapital(from)) && !reading.findings().anyTaken(from, from + 1);
      boolean address = usable && (note.isCapital(from) && !note.has(from, WordClass.GENERAL) && !note.has(from, WordClass.TITLE) && !note.has(from, WordClass.RELATION) || note.isNumber(from) && note.isCapital(from + 1) && label.separated());
      if (address && !reading.protection().any(from)) {
        int to = AddressTail.end(reading, from + 1);
        if (to > from) {
          reading.findings().add(from, to, RedactionType.ADDRESS, 0.8);
        }
      }
    }
  }
}
