package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Towns that their own form gives away, before names are read: «East Peter», «Port Samantha», «Hannashire», «Trinidad and Tobago». */
final class TownDetector implements Detector {
  private static final Set<String> OPENERS = Set.of("north", "south", "east", "west", "new", "port", "lake", "mount", "fort", "upper", "lower");
  private static final String[] ENDINGS = {"shire", "mouth", "borough", "burgh", "chester", "ville", "bury", "haven", "stad", "furt", "town", "burg", "fort", "port", "stadt", "hausen", "dorf", "side", "berg"};
  private static final int LEAST = 8;

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isCapital(i) || reading.findings().taken(i) || note.glued(i) && note.isHyphen(i - 1)) {
        continue;
      }
      int to = end(reading, i);
      if (to > i && !reading.findings().anyTaken(i, to)) {
        reading.findings().add(i, to, RedactionType.ADDRESS, 0.75);
        i = to - 1;
      }
    }
  }

  private static int end(Reading reading, int i) {
    Note note = reading.note();
    int country = Countries.end(note, i);
    if (country > i + 1 && !reading.protection().strong(i)) {
      return country;
    }
    boolean titled = NameContext.titled(note, i, reading.language());
    boolean opens = OPENERS.contains(note.folded(i)) && !note.isUpper(i) && !titled;
    if (opens && named(reading, i + 1)) {
      return i + 2;
    }
    return ending(reading, i) && !titled && reading.labels().before(i) == null ? i + 1 : i;
  }

  private static boolean named(Reading reading, int name) {
    Note note = reading.note();
    boolean word = note.isCapital(name) && !note.isUpper(name) && note.length(name) > 2 && !note.startsLine(name) && !note.has(name, WordClass.GENERAL) && !reading.protection().any(name);
    boolean proper = NameWords.listed(note, name) || note.has(name, WordClass.PLACE) || !NameWords.wordy(note, name);
    boolean clinical = note.has(name + 1, WordClass.CLINICAL_HEAD) && !note.startsLine(name + 1) || reading.protection().clinicalByGrammar(name, name + 1) || NameWords.clinicalEnding(note.folded(name));
    boolean disease = note.has(name, WordClass.EPONYM) && note.has(name - 1, WordClass.EPONYM);
    return word && proper && !disease && !clinical && !note.is(name + 1, ':') && !(note.isHyphen(name + 1) && note.glued(name + 1));
  }

  private static boolean ending(Reading reading, int i) {
    Note note = reading.note();
    String word = note.folded(i);
    if (word.length() < LEAST || NameWords.wordy(note, i) || note.isUpper(i) || NameWords.listed(note, i) || reading.protection().any(i) || note.has(i, WordClass.EPONYM) || NameContext.before(reading, i) >= 3 || note.isCapital(i - 1) && !note.startsSentence(i) && NameWords.listed(note, i - 1)) {
      return false;
    }
    for (String tail : ENDINGS) {
      if (word.endsWith(tail)) {
        return !reading.protection().clinicalByGrammar(i, i + 1);
      }
    }
    return false;
  }
}
