package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.BitSet;

/**
 * Which tokens are clinical: mentions of the lexicon, codes that clinical grammar knows, and eponyms before a common noun or a number
 * («Hodgkin lymphoma», «Gleason 4+3»).
 */
final class Protection {
  private final Note note;
  private final BitSet strong = new BitSet();
  private final BitSet weak = new BitSet();

  Protection(Note note, Lexicon lexicon) {
    this.note = note;
    for (Mention mention : lexicon.mentions(note.text())) {
      int from = note.tokenAt(mention.start());
      int to = note.tokenAt(mention.end());
      boolean sure = !mention.ambiguous() && mention.end() - mention.start() > 2 && !nameLike(mention, from, to);
      (sure ? strong : weak).set(from, Math.max(from, to));
    }
    ClinicalCodes.mark(note, strong);
  }

  /** One capitalised word that is on a name list («Rose», «Graham») may be a person: such a mention protects weakly. */
  private boolean nameLike(Mention mention, int from, int to) {
    boolean drug = mention.category() == Category.DRUG || mention.category() == Category.BIOMARKER;
    return to == from + 1 && (note.has(from, WordClass.GIVEN) || note.has(from, WordClass.SURNAME)) && !drug;
  }

  /** Clinical beyond doubt, unless a label or a title says otherwise. */
  boolean strong(int token) {
    return token >= 0 && strong.get(token);
  }

  boolean weak(int token) {
    return token >= 0 && weak.get(token);
  }

  boolean any(int token) {
    return strong(token) || weak(token);
  }

  /** True when what stands before or after the words says that they name a disease, a score, a stain or an operation, not a person. */
  boolean clinicalByGrammar(int from, int to) {
    return EponymGrammar.clinical(note, from, to);
  }
}
