package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.intake.Language;
import java.util.Set;

/**
 * The grammar of proper names in texts that speak of no medicine (a message, an order, a reply): there is no clinical word to damage, so a
 * capital says more, and a word in lower case that no vocabulary holds is a name too.
 */
final class PlainText {
  private static final Set<String> FUNCTION =
      Set.of("can", "it", "please", "sir", "in", "on", "at", "so", "why", "will", "an", "do", "to", "my", "no", "we", "he", "she", "you", "is", "was", "me", "be", "by", "or", "of", "if", "as", "am", "are", "our", "her", "his", "the", "and", "but",
          "not", "yes", "how", "who", "what", "when", "where", "this", "that", "there", "here", "they", "see", "let", "back", "ask", "long", "just", "well", "good", "best", "hi", "hello", "dear", "thank", "thanks", "war", "love", "street", "road", "office");

  private static final String[] BUILDING = {"hypo", "hyper", "peri", "post", "pre", "anti", "non", "inter", "intra", "sub", "super", "trans", "micro", "macro", "neuro", "cardio", "gastro", "hepat", "nephro", "osteo", "dys", "tachy", "brady", "poly", "oligo", "normo", "para", "pseudo", "retro", "multi"};

  private static final int LONGEST = 25;

  private PlainText() {}

  /** A small word of English at the head of its sentence. */
  static boolean function(Note note, int i) {
    return FUNCTION.contains(note.folded(i)) && (note.isLower(i + 1) || note.isApostrophe(i + 1) || note.isNumber(i + 1) || note.is(i + 1, "i")) && note.startsSentence(i);
  }

  static boolean common(Note note, int i) {
    return FUNCTION.contains(note.folded(i));
  }

  /** A capital that the grammar does not ask for, or one that opens a sentence as its subject, its address, or its only word. */
  static boolean proper(Note note, int i) {
    if (FUNCTION.contains(note.folded(i)) || note.has(i, WordClass.GENERAL)) {
      return false;
    }
    if (!note.startsSentence(i)) {
      return !note.startsLine(i);
    }
    boolean word = NameWords.wordy(note, i);
    boolean ends = i + 1 >= note.count() || note.isMark(i + 1, ".?!") && (i + 2 >= note.count() || note.startsSentence(i + 2)) || note.startsLine(i + 1);
    boolean speaks = note.is(i + 1, ':') || note.isApostrophe(i + 1) && note.is(i + 2, "s");
    boolean listed = NameWords.listed(note, i);
    boolean joined = listed && note.is(i + 1, "and") && note.isCapital(i + 2) && NameWords.listed(note, i + 2) | !NameWords.wordy(note, i + 2);
    boolean acts = note.has(i + 1, WordClass.PERSON_VERB) && note.isLower(i + 1) || note.folded(i + 1).endsWith("ed") && note.isLower(i + 1) || note.is(i + 1, "began") || note.is(i + 1, "spent");
    if (word) {
      return joined || listed && acts && !note.is(i + 1, "is") || note.has(i, WordClass.GIVEN) && (acts || speaks || note.is(i + 1, ',') && note.isLower(i + 2)) || ends && NameWords.listed(note, i) && note.isMark(i - 1, "?:");
    }
    return acts || speaks || ends || note.isLower(i + 1) && !note.startsLine(i + 1) || note.is(i + 1, ',') || note.isCapital(i + 1);
  }

  /** «wendy», «krásnohorský»: in lower case, and no word that we know. */
  static boolean unknownWord(Reading reading, int i) {
    Note note = reading.note();
    boolean free = !note.glued(i) && !(note.glued(i + 1) && (note.isNumber(i + 1) || note.isMark(i + 1, "@/_-+=") || note.is(i + 1, '.') && note.glued(i + 2)));
    long known = note.classes(i) & ~(WordClass.GIVEN.bit() | WordClass.SURNAME.bit() | WordClass.EPONYM.bit());
    if (note.length(i) > LONGEST) {
      return false;
    }
    return note.isLower(i) && free && known == 0 && (note.length(i) > 3 || foreign(note, i)) && !reading.protection().any(i) && !(note.isApostrophe(i + 1) && note.is(i + 2, "t")) && (NameWords.listed(note, i) || note.length(i) > 4 && !medical(note.folded(i)) || foreign(note, i)) || note.isLower(i) && free && foreign(note, i) && note.length(i) > 3 && NameWords.listed(note, i) && reading.language() == Language.EN;
  }

  /** Words of medicine are built from these; a list of all of them would be longer than the list of names. */
  private static boolean medical(String word) {
    if (NameWords.clinicalEnding(word) || word.endsWith("al") || word.endsWith("ic") || word.endsWith("ous") || word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly") || word.endsWith("ile")) {
      return true;
    }
    for (String head : BUILDING) {
      if (word.startsWith(head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean foreign(Note note, int i) {
    return note.length(i) > 2 && note.raw(i).chars().anyMatch(c -> c > 0x7f);
  }
}
