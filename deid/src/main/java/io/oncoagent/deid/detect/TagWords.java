package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordBands;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.intake.Language;

/**
 * What the tagger knows of each token by itself: which lists hold the word, how common it is in the note's language, its shape, and which words
 * may be part of a name at all. Computed once a note.
 */
final class TagWords {
  static final int LOWER = 0;
  static final int CAPITAL = 1;
  static final int UPPER = 2;
  static final int INITIAL = 3;
  static final int MIXED = 4;
  static final int LETTER = 5;
  static final int NUMBER = 6;
  static final int MARK = 7;
  static final int OUTSIDE = 8;

  static final int GIVEN = 1;
  static final int SURNAME = 1 << 1;
  static final int MORE = 1 << 2;
  static final int PLACE = 1 << 3;
  static final int ENGLISH = 1 << 4;
  static final int CLINICAL = 1 << 5;
  static final int STRONG = 1 << 6;
  static final int WEAK = 1 << 7;
  static final int EPONYM = 1 << 8;
  static final int GENERAL = 1 << 9;
  static final int ENDING = 1 << 10;
  static final int VILLAGE = 1 << 11;
  static final int BAND_SHIFT = 12;

  /** Lists that a word may be missing from, so that the trainer can leave them out. */
  static final int BEARERS = GIVEN | SURNAME | MORE | PLACE | VILLAGE;

  private static final long CLINIC = WordClass.CLINICAL_WORD.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.FACILITY_GENERIC.bit() | WordClass.UNIT.bit();
  private static final long ROLE = WordClass.PERSON_VERB.bit() | WordClass.RELATION.bit() | WordClass.TITLE.bit() | WordClass.CREDENTIAL.bit();

  final int[] lists;
  final int[] shapes;
  final boolean[] candidates;

  TagWords(Reading reading) {
    Note note = reading.note();
    WordBands common = CommonWords.of(reading.language());
    lists = new int[note.count()];
    shapes = new int[note.count()];
    candidates = new boolean[note.count()];
    for (int i = 0; i < note.count(); i++) {
      shapes[i] = shapeOf(note, i);
      lists[i] = note.isWord(i) ? listsOf(reading, i, common) : 0;
      candidates[i] = note.isWord(i) && candidate(note, i);
    }
  }

  int shape(int i) {
    return i >= 0 && i < shapes.length ? shapes[i] : OUTSIDE;
  }

  int lists(int i) {
    return i >= 0 && i < lists.length ? lists[i] : 0;
  }

  boolean candidate(int i) {
    return i >= 0 && i < candidates.length && candidates[i];
  }

  int band(int i) {
    return lists(i) >> BAND_SHIFT;
  }

  private static int shapeOf(Note note, int i) {
    if (!note.isWord(i)) {
      return note.isNumber(i) ? NUMBER : MARK;
    }
    if (note.isCapital(i)) {
      return note.length(i) == 1 ? INITIAL : note.isUpper(i) ? UPPER : inner(note.raw(i)) ? MIXED : CAPITAL;
    }
    return note.length(i) == 1 ? LETTER : inner(note.raw(i)) ? MIXED : LOWER;
  }

  private static boolean inner(String raw) {
    for (int at = 1; at < raw.length(); at++) {
      if (Character.isUpperCase(raw.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static int listsOf(Reading reading, int i, WordBands common) {
    Note note = reading.note();
    long classes = note.classes(i);
    String word = note.folded(i);
    int listed = common.band(word);
    boolean free = (classes & (CLINIC | ROLE | WordClass.GENERAL.bit())) == 0;
    int out = (classes & WordClass.GIVEN.bit()) != 0 ? GIVEN : 0;
    out |= (classes & WordClass.SURNAME.bit()) != 0 ? SURNAME : 0;
    out |= out == 0 && free && (listed & CommonWords.MORE_NAME) != 0 ? MORE : 0;
    out |= (classes & WordClass.PLACE.bit()) != 0 ? PLACE : 0;
    out |= free && (listed & CommonWords.MORE_PLACE) != 0 ? VILLAGE : 0;
    out |= (classes & WordClass.ENGLISH.bit()) != 0 && reading.language() == Language.EN ? ENGLISH : 0;
    out |= (classes & CLINIC) != 0 ? CLINICAL : 0;
    out |= reading.protection().strong(i) ? STRONG : reading.protection().weak(i) ? WEAK : 0;
    out |= (classes & WordClass.EPONYM.bit()) != 0 ? EPONYM : 0;
    out |= (classes & WordClass.GENERAL.bit()) != 0 ? GENERAL : 0;
    out |= classes == 0 && NameWords.clinicalEnding(word) ? ENDING : 0;
    return out | (listed & CommonWords.BAND) << BAND_SHIFT;
  }

  /** Words of the language that nobody bears, and words of the clinic in lower case, are never asked about. */
  private boolean candidate(Note note, int i) {
    boolean named = (lists[i] & (GIVEN | SURNAME)) != 0;
    boolean coded = note.glued(i + 1) && note.isNumber(i + 1) || note.glued(i) && note.isNumber(i - 1);
    boolean value = note.length(i) <= 2 && !named && (note.isNumber(i + 1) || note.isMark(i + 1, ":|=") && note.isNumber(i + 2));
    if (coded || value || NameDetector.sex(note, i) || !named && note.has(i, WordClass.TITLE) || note.has(i, WordClass.CREDENTIAL) && shapes[i] == UPPER || note.has(i, WordClass.DATE_CONTEXT) || Months.number(note.folded(i)) > 0 && shapes[i] != UPPER && !named) {
      return false;
    }
    if (shapes[i] == LOWER || shapes[i] == LETTER) {
      if (note.has(i, WordClass.PARTICLE)) {
        return note.isCapital(i + 1) || note.has(i + 1, WordClass.PARTICLE) && note.isCapital(i + 2) || note.isCapital(i - 1);
      }
      int common = (lists[i] & MORE) != 0 ? 4 : 3;
      boolean known = (lists[i] & (ENGLISH | CLINICAL | STRONG | GENERAL)) != 0 || band(i) >= common || (note.classes(i) & ROLE) != 0;
      return shapes[i] == LOWER && (named && (lists[i] & (GENERAL | STRONG)) == 0 || !known);
    }
    return (lists[i] & GENERAL) == 0 || named || shapes[i] == INITIAL;
  }
}
