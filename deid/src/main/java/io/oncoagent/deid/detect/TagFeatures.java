package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;

/** The features of one word for the tagger, as slots of a hashed table: the word's lists, shape and ends, and the same of what stands around it. */
final class TagFeatures {
  /** Slots of the table; a power of two. */
  static final int SLOTS = 1 << 18;

  static final int MOST = 64;

  /** Tokens on either side that a feature may look at. */
  private static final int PAD = 3;

  private static final long ROLES =
      WordClass.TITLE.bit() | WordClass.CREDENTIAL.bit() | WordClass.RELATION.bit() | WordClass.PERSON_VERB.bit() | WordClass.PARTICLE.bit() | WordClass.COUNT_NOUN.bit()
          | WordClass.UNIT.bit() | WordClass.CLINICAL_HEAD.bit() | WordClass.STREET_SUFFIX.bit() | WordClass.STREET_WORD.bit() | WordClass.FACILITY_HEAD.bit() | WordClass.FACILITY_WEAK.bit()
          | WordClass.FACILITY_FIRST.bit() | WordClass.COMPANY.bit() | WordClass.CUE_PLACE.bit();

  private final Note note;
  private final TagWords words;
  private final WordLikeness likeness;
  private final int style;
  private final int language;
  private final int[] word;
  private final int[] coarse;
  private final int[] role;
  private final int[] ending;
  private final int[] out = new int[MOST];
  private int count;

  TagFeatures(Reading reading, TagWords words, WordLikeness likeness) {
    this.note = reading.note();
    this.likeness = likeness;
    this.words = words;
    this.style = style(words);
    this.language = reading.language().ordinal();
    int size = note.count() + 2 * PAD;
    word = new int[size];
    coarse = new int[size];
    role = new int[size];
    ending = new int[size];
    for (int i = -PAD; i < note.count() + PAD; i++) {
      RedactionType type = reading.findings().type(i);
      int found = type == null || type == RedactionType.NAME ? 0 : type.ordinal() + 1;
      word[i + PAD] = found > 0 ? 7919 * found : note.isNumber(i) ? 104729 + note.digits(i) : note.folded(i).hashCode();
      coarse[i + PAD] = coarse(words, i);
      role[i + PAD] = found > 0 ? -found : role(i);
      ending[i + PAD] = end(note.folded(i), 2);
    }
  }

  /** How the note is written: 0 mixed, 1 almost without capitals, 2 almost all in capitals. */
  private static int style(TagWords words) {
    int lower = 0;
    int capital = 0;
    int upper = 0;
    for (int shape : words.shapes) {
      lower += shape == TagWords.LOWER ? 1 : 0;
      capital += shape == TagWords.CAPITAL ? 1 : 0;
      upper += shape == TagWords.UPPER ? 1 : 0;
    }
    return upper > 2 * lower && upper > 4 ? 2 : capital * 25 < lower ? 1 : 0;
  }

  /** Fills the slots of token {@code i}; how many stand in {@link #slots()}. */
  int of(int i) {
    count = 0;
    int shape = words.shape(i);
    int own = coarse[i + PAD];
    add(1, 0, 0);
    add(2, shape, style);
    add(3, word[i + PAD], 0);
    add(4, words.lists(i) * 16 + shape, 0);
    add(5, own, language);
    add(6, own, style);
    spelling(i, shape);
    around(i, own);
    roles(i, own);
    places(i, own);
    neighbours(i, own);
    unlisted(i, own);
    return count;
  }

  int[] slots() {
    return out;
  }

  private void spelling(int i, int shape) {
    String folded = note.folded(i);
    int length = folded.length();
    add(7, end(folded, 3), 0);
    add(8, end(folded, 2), shape);
    add(9, length >= 4 ? (folded.charAt(0) * 31 + folded.charAt(1)) * 31 + folded.charAt(2) : 0, 0);
    add(10, Math.min(length, 12), shape);
  }

  private void around(int i, int own) {
    int at = i + PAD;
    int one = word[at - 1];
    int next = word[at + 1];
    add(11, one, 0);
    add(12, next, 0);
    add(13, one, word[at - 2]);
    add(14, next, word[at + 2]);
    add(15, word[at - 2], 0);
    add(16, word[at + 2], 0);
    add(17, one, own);
    add(18, next, own);
    add(19, coarse[at - 1], own);
    add(20, coarse[at + 1], own);
    add(21, coarse[at - 2] * 31 + coarse[at - 1], own);
    add(22, coarse[at + 2] * 31 + coarse[at + 1], own);
    add(28, one, next);
    add(31, word[at - 3], own & 7);
    add(32, word[at + 3], own & 7);
  }

  private void roles(int i, int own) {
    int at = i + PAD;
    add(23, role[at - 1], own);
    add(24, role[at + 1], own);
    add(25, role[at - 2], role[at - 1]);
    add(26, role[at + 2], role[at + 1]);
    add(27, role[at - 1], role[at + 1]);
    add(29, role[at - 2], own);
    add(30, role[at + 2], own);
    add(33, role[at], own);
    add(46, near(i), own);
  }

  private void places(int i, int own) {
    int starts = note.startsLine(i) ? 2 : note.startsSentence(i) ? 1 : 0;
    int ends = i + 1 >= note.count() ? 3 : note.startsLine(i + 1) ? 2 : note.isMark(i + 1, ".!?") ? 1 : 0;
    int column = (note.startsColumn(i) ? 1 : 0) + (note.startsColumn(i + 1) ? 2 : 0);
    int glue = (note.glued(i) ? 1 : 0) + (note.glued(i + 1) ? 2 : 0);
    int behind = words.band(i + 1) * 8 + words.shape(i + 1);
    add(34, starts, own);
    add(35, ends, own);
    add(36, starts * 4 + ends, own);
    add(37, column, own);
    add(38, glue, word[i + PAD - 1] * 31 + word[i + PAD + 1]);
    add(39, glue, own);
    add(40, words.shape(i - 1) * 16 + words.shape(i + 1), words.shape(i));
    add(41, words.shape(i - 2) * 256 + words.shape(i - 1) * 16 + words.shape(i), words.shape(i + 1));
    add(43, end(note.folded(i + 1), 3), starts > 0 ? own : -own);
    add(47, behind, starts > 0 ? own : -own);
  }

  private void neighbours(int i, int own) {
    int at = i + PAD;
    add(42, ending[at + 1], own);
    add(44, ending[at - 1], own);
    add(45, note.isWord(i - 1) ? 0 : word[at - 2], word[at - 1]);
    add(48, words.band(i - 1) * 8 + words.band(i + 1), own);
    add(49, note.isWord(i + 1) ? 0 : word[at + 2], word[at + 1]);
  }

  /** What a word that no list holds is spelled like. */
  private void unlisted(int i, int own) {
    boolean known = (words.lists(i) & (TagWords.BEARERS | TagWords.ENGLISH | TagWords.CLINICAL | TagWords.STRONG | TagWords.GENERAL)) != 0 || words.band(i) >= 2 || note.length(i) < 4;
    if (known) {
      return;
    }
    int kind = likeness.kind(note.folded(i));
    add(50, kind, own);
    add(51, kind, language);
    add(52, kind, word[i + PAD - 1]);
    add(53, kind, coarse[i + PAD - 1]);
    add(54, kind, coarse[i + PAD + 1]);
  }

  private static int end(String word, int length) {
    int hash = 0;
    for (int i = Math.max(0, word.length() - length); i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  /** Whether a word of kinship, a title or a deed of persons stands within three words on either side. */
  private int near(int i) {
    long seen = 0;
    for (int at = i - PAD; at <= i + PAD; at++) {
      long roles = at == i ? 0 : note.classes(at) & (WordClass.RELATION.bit() | WordClass.TITLE.bit() | WordClass.PERSON_VERB.bit());
      seen |= at < i ? roles : roles << 1;
    }
    return (int) (seen ^ seen >>> 32);
  }

  /** Lists in few classes: bearer's lists, vocabulary, clinic, how common. */
  private static int coarse(TagWords words, int i) {
    int lists = words.lists(i);
    int shape = words.shape(i);
    if (shape >= TagWords.NUMBER) {
      return shape;
    }
    int name = (lists & TagWords.GIVEN) != 0 ? (lists & TagWords.SURNAME) != 0 ? 3 : 1 : (lists & TagWords.SURNAME) != 0 ? 2 : (lists & TagWords.MORE) != 0 ? 4 : 0;
    int known = (lists & TagWords.STRONG) != 0 ? 3 : (lists & (TagWords.CLINICAL | TagWords.WEAK | TagWords.ENDING)) != 0 ? 2 : (lists & (TagWords.ENGLISH | TagWords.GENERAL)) != 0 || words.band(i) >= 3 ? 1 : 0;
    int rest = (lists & TagWords.PLACE) != 0 ? 1 : (lists & TagWords.EPONYM) != 0 ? 2 : (lists & TagWords.VILLAGE) != 0 ? 3 : 0;
    return 16 + ((name * 4 + known) * 4 + rest) * 8 + shape;
  }

  private int role(int i) {
    if (!note.isWord(i)) {
      return note.isNumber(i) ? 1 : i < 0 || i >= note.count() ? 2 : 64 + note.text().charAt(note.start(i));
    }
    long roles = note.classes(i) & ROLES;
    return roles == 0 ? 3 : (int) (roles ^ roles >>> 32);
  }

  private void add(int template, int a, int b) {
    int hash = template * 0x9E3779B1 ^ a * 0x85EBCA77;
    hash = Integer.rotateLeft(hash, 13) * 0xC2B2AE3D ^ b * 0x27D4EB2F;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 12;
    out[count++] = hash & SLOTS - 1;
  }
}
