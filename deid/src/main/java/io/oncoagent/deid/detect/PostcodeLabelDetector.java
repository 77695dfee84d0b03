package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** A postcode after its word, whatever the country: «ZIP: 90286», «zip code is 9574», «postcode EH6 7DX», «PLZ 26721». */
final class PostcodeLabelDetector implements Detector {
  private static final Set<String> WORDS = Set.of("zip", "zipcode", "postcode", "plz", "eircode", "pincode");
  private static final Set<String> TWO = Set.of("zip", "postal", "post", "pin");
  private static final Set<String> BETWEEN = Set.of("is", "was", "es", "est", "ist", "code", "codes");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      boolean label = WORDS.contains(note.folded(i)) || TWO.contains(note.folded(i)) && note.is(i + 1, "code") || note.is(i, "codigo") && note.is(i + 1, "postal") || note.is(i, "code") && note.is(i + 1, "postal");
      if (!label || note.glued(i)) {
        continue;
      }
      int at = i + 1;
      while (at < i + 5 && (BETWEEN.contains(note.folded(at)) || note.is(at, "postal") || note.isMark(at, ":=#."))) {
        at++;
      }
      int to = end(note, at);
      if (to > at && !reading.findings().anyTaken(at, to) && !note.startsParagraph(at)) {
        reading.findings().add(at, to, RedactionType.ADDRESS, 0.95);
      }
    }
  }

  /** Groups of letters and digits, eight characters at most, with a digit among them. */
  private static int end(Note note, int from) {
    int at = from;
    int digits = 0;
    int length = 0;
    while (at < from + 6 && (at == from || !note.startsLine(at)) && length + note.length(at) <= 9) {
      boolean letters = note.isCapital(at) && note.length(at) <= 4 && (note.isUpper(at) || note.isInitial(at));
      boolean dash = note.isHyphen(at) && note.glued(at) && note.glued(at + 1) && note.isNumber(at + 1);
      if (!note.isNumber(at) && !letters && !dash) {
        break;
      }
      digits += note.digits(at);
      length += note.length(at);
      at++;
    }
    return digits >= 2 && length >= 3 ? at : from;
  }
}
