package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Once a name is known, its parts are removed everywhere, in lower case and in the genitive too; what is clinical by grammar stays. */
final class Propagation implements Detector {
  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    Set<String> lower = new HashSet<>();
    Set<String> parts = parts(reading, lower);
    if (parts.isEmpty()) {
      return;
    }
    for (int i = 0; i < note.count(); i++) {
      if (note.isWord(i) && !reading.findings().taken(i) && parts.contains(note.folded(i)) && !ordinary(reading, i, lower) && person(reading, i)) {
        int from = NameShape.wordBefore(reading, initialBefore(note, i));
        boolean given = from == i && note.isCapital(i) && note.isCapital(i - 1) && !note.isUpper(i - 1) && note.has(i - 1, WordClass.GIVEN) && !note.has(i - 1, WordClass.GENERAL) && !note.startsSentence(i - 1) && !reading.findings().taken(i - 1) && !reading.protection().any(i - 1) && !note.startsLine(i);
        from = given ? i - 1 : from;
        reading.findings().add(from, i + 1, RedactionType.NAME, 0.85);
      }
    }
  }

  /** «luz», «petit»: a common word in lower case, where the person was written with a capital. */
  private static boolean ordinary(Reading reading, int i, Set<String> lower) {
    Note note = reading.note();
    return note.isLower(i) && CommonWords.band(reading.language(), note.folded(i)) >= 2 && !lower.contains(note.folded(i));
  }

  private static Set<String> parts(Reading reading, Set<String> lower) {
    Note note = reading.note();
    Set<String> parts = new HashSet<>();
    for (Finding finding : List.copyOf(reading.findings().all())) {
      if (finding.type() != RedactionType.NAME) {
        continue;
      }
      for (int i = note.tokenAt(finding.start()); i < note.count() && note.end(i) <= finding.end(); i++) {
        if (note.isWord(i) && note.length(i) > 2 && !note.has(i, WordClass.PARTICLE) && !note.has(i, WordClass.TITLE)) {
          parts.add(note.folded(i));
          if (note.isLower(i)) {
            lower.add(note.folded(i));
          }
        }
      }
    }
    return parts;
  }

  private static boolean person(Reading reading, int i) {
    Note note = reading.note();
    boolean grammar = reading.protection().clinicalByGrammar(i, i + 1) || note.isHyphen(i - 1) && note.glued(i) && note.has(i - 2, WordClass.EPONYM);
    if (reading.protection().strong(i) || grammar) {
      return false;
    }
    if (!NameWords.wordy(note, i)) {
      return true;
    }
    boolean subject = note.isApostrophe(i + 1) && note.is(i + 2, "s") || note.has(i + 1, WordClass.PERSON_VERB);
    boolean alone = note.startsSentence(i) && (i + 1 >= note.count() || note.startsLine(i + 1) || note.is(i + 1, '.') && i + 2 >= note.count());
    return note.isCapital(i) && (!note.startsSentence(i) || subject || alone) && !note.is(i + 1, ':') && !(note.isUpper(i) && note.isUpper(i + 1));
  }

  private static int initialBefore(Note note, int i) {
    boolean initial = note.is(i - 1, '.') && note.isInitial(i - 2) && !note.startsLine(i - 1) && !note.isNumber(i - 3);
    return initial ? i - 2 : i;
  }
}
