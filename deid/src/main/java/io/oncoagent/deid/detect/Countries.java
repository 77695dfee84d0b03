package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.PhraseTable;
import io.oncoagent.deid.text.Phrases;
import io.oncoagent.deid.text.Vocabulary;
import java.util.Set;

/** Names of countries and territories. A country alone is no Safe Harbor identifier; with the rest of a note it narrows who is meant. */
final class Countries {
  private static final Set<String> STAINS = Set.of("red", "rojo", "rouge", "rot");
  private static final PhraseTable<Boolean> PHRASES = Phrases.of("countries.txt", Vocabulary.shipped());

  private Countries() {}

  /** The token after the country that starts here, or {@code from}. */
  static int end(Note note, int from) {
    if (!note.isCapital(from) || note.glued(from) && note.isHyphen(from - 1)) {
      return from;
    }
    PhraseTable.Match<Boolean> match = PHRASES.longest(note, from);
    if (match == null || STAINS.contains(note.folded(match.to())) || note.glued(match.to()) && note.isWord(match.to())) {
      return from;
    }
    return match.to();
  }
}
