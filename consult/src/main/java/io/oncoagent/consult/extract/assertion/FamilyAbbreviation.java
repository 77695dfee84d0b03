package io.oncoagent.consult.extract.assertion;

import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import java.util.regex.Pattern;

/** Short forms of «family history» that mean something else as often: «AF» is atrial fibrillation unless a colon stands behind it, «FH» may be the gene. */
final class FamilyAbbreviation {
  private static final Pattern GENE = Pattern.compile("^[ -](?:deficien\\w+|mutat\\w+|mutad\\w+|mutacion\\w*|loss|germline|gene|variant\\w*|pathogenic|alterat\\w+|deplet\\w+|negative|retained|lost|ihc|staining|deficit|deficient[ea])\\b");
  private static final int BEHIND = 16;

  private FamilyAbbreviation() {}

  static boolean voids(PhraseHit<CueRule> hit, NoteText note) {
    String words = note.folded().substring(hit.start(), hit.end());
    String after = note.folded().substring(hit.end(), Math.min(note.folded().length(), hit.end() + BEHIND));
    return words.equals("af") && !after.stripLeading().startsWith(":") || words.equals("fh") && GENE.matcher(after).find();
  }
}
