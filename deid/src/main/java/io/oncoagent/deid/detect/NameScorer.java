package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import java.util.Set;

/** Adds up words, shape, context and clinical grammar of a possible name to log odds; zero is the operating point. */
final class NameScorer {
  private static final double PRIOR = -2.6;
  private static final double MOST_FROM_WORDS = 5;

  private final Reading reading;
  private final Set<String> lowerCase;

  NameScorer(Reading reading, Set<String> lowerCase) {
    this.reading = reading;
    this.lowerCase = lowerCase;
  }

  /** Log odds of the name from {@code from} to {@code to}; its context is read after {@code last}. */
  double score(int from, int to, int last, double before) {
    Note note = reading.note();
    double after = NameContext.after(reading, last);
    double context = before + (acronym(note, from, to) ? after - 2 : after);
    boolean named = context >= 3;
    if (generalOnly(note, from, to) && !(note.isInitial(from) && before >= 6) || heading(note, from, to)) {
      return -10;
    }
    double words = Math.min(MOST_FROM_WORDS, words(from, to, named, before));
    if (presented(from, to)) {
      return 2;
    }
    if (signature(from, to)) {
      context += 2.5;
    }
    double score = PRIOR + words + shape(from, to, named || context > before) + context;
    if (reading.protection().clinicalByGrammar(from, to) && !vetoed(note, from, to, before)) {
      score -= 6;
    }
    if (note.has(to, WordClass.CLINICAL_HEAD) && !note.startsLine(to) && allEponyms(note, from, to)) {
      score -= 6;
    }
    if (eponymsOnly(note, from, to) && before < 3) {
      score -= 3;
    }
    if (before == 0 && note.isUpper(to - 1) && note.length(to - 1) <= 4 && (to == from + 1 || !note.isUpper(from))) {
      score -= 2;
    }
    if (note.startsSentence(from) && single(note, from, to) && context == 0 && !subject(note, from, to) && (!reading.plain() || !PlainText.proper(note, from))) {
      score -= 0.8;
    }
    return score;
  }

  /** «Carlos spent a year …», «Kevin, can I …», «Adams and Reyes were …»: a listed name that is no word, and the sentence goes on in lower case. */
  private static boolean subject(Note note, int from, int to) {
    boolean sure = note.has(from, WordClass.GIVEN) || note.has(from, WordClass.SURNAME);
    boolean on = note.isLower(to) && !note.startsLine(to) && !note.has(to, WordClass.CLINICAL_HEAD) || note.is(to, ',') && note.isLower(to + 1) || note.isApostrophe(to);
    return sure && !NameWords.wordy(note, from) && !note.has(from, WordClass.EPONYM) && on && note.length(from) > 2 && !note.isUpper(from);
  }

  /** «HJ Osei» as the last words of a note or a line: initials and a surname; or a given name alone, «… only do mornings. Teresa». */
  private boolean signature(int from, int to) {
    Note note = reading.note();
    boolean given = to == from + 1 && note.has(from, WordClass.GIVEN) && !NameWords.wordy(note, from) && !note.isUpper(from) && note.length(from) > 2;
    if (given && note.startsSentence(from) && !note.startsLine(from) && (to >= note.count() || note.startsLine(to) || note.is(to, '.') && to + 1 >= note.count())) {
      return true;
    }
    boolean initials = note.isUpper(from) && note.length(from) <= 3 && !reading.protection().any(from) && to == from + 2 && note.isCapital(from + 1) && !note.isUpper(from + 1) && !NameWords.wordy(note, from + 1);
    return initials && note.startsSentence(from) && (to >= note.count() || note.startsLine(to));
  }

  /** «Marta Pop is a 35-year-old», «Jane Man (966-45-235)»: a given name and a word, then what only a person has. */
  private boolean presented(int from, int to) {
    Note note = reading.note();
    boolean pair = to == from + 2 && note.isCapital(from + 1) && !note.isUpper(from + 1) && !note.isUpper(from) && !reading.protection().strong(from);
    boolean aged = note.is(to, "is") && (note.is(to + 1, "a") || note.is(to + 1, "an")) && note.isNumber(to + 2);
    boolean numbered = note.is(to, '(') && reading.findings().taken(to + 1);
    boolean known = note.has(from, WordClass.GIVEN) || !NameWords.wordy(note, from);
    return pair && known && (aged || numbered);
  }

  /** «ANESTHESIA: Monitored Anesthesia Care»: one word of the vocabulary, and another capital word after it. */
  private boolean heading(Note note, int from, int to) {
    boolean clinical = false;
    for (int i = from; i < to; i++) {
      if (note.isWord(i) && (!NameWords.wordy(note, i) || NameWords.listed(note, i))) {
        return false;
      }
      clinical |= note.has(i, WordClass.CLINICAL_WORD) || note.has(i, WordClass.FACILITY_GENERIC) || reading.protection().any(i);
    }
    boolean more = note.isCapital(to) && NameWords.wordy(note, to) && !note.startsLine(to);
    return more || clinical && to > from + 1;
  }

  /** «Herr Kollege», «Dear Colleague»: a word of the letter, not a name. */
  private static boolean generalOnly(Note note, int from, int to) {
    return to == from + 1 && note.has(from, WordClass.GENERAL) && !NameWords.listed(note, from);
  }

  /** A title or a label overrules the grammar of eponyms, unless a clinical noun follows («Dr Ewing sarcoma team» is not written). */
  private static boolean vetoed(Note note, int from, int to, double before) {
    return before >= 4 && !(note.has(to, WordClass.CLINICAL_HEAD) && !note.startsLine(to) && note.has(to - 1, WordClass.EPONYM));
  }

  private double words(int from, int to, boolean named, double before) {
    Note note = reading.note();
    boolean allUpper = allUpper(note, from, to);
    double sum = 0;
    for (int i = from; i < to; i++) {
      boolean counts = note.isCapital(i) && !(note.isInitial(i) && to > from + 1) && !(note.has(i, WordClass.PARTICLE) && (i > from || note.isCapital(i + 1) || note.has(i + 1, WordClass.PARTICLE)));
      boolean initials = i == from && note.isUpper(i) && note.length(i) <= 3 && note.isCapital(i + 1) && !note.isUpper(i + 1) && named | before > 0;
      if (counts && !initials) {
        sum += NameWords.weight(reading, i, allUpper, named, lowerCase);
      }
    }
    return sum;
  }

  private static boolean allUpper(Note note, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (note.isWord(i) && note.length(i) > 1) {
        words++;
        if (!note.isUpper(i)) {
          return false;
        }
      }
    }
    return words > 1;
  }

  private static boolean single(Note note, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += note.isCapital(i) ? 1 : 0;
    }
    return words == 1;
  }

  /** «ULN, CNS negative»: a short word in capitals before what might be a credential. */
  private static boolean acronym(Note note, int from, int to) {
    return to == from + 1 && note.isUpper(from) && note.length(from) <= 4 && !NameWords.listed(note, from);
  }

  private static boolean eponymsOnly(Note note, int from, int to) {
    return allEponyms(note, from, to) && !single(note, from, to);
  }

  private static boolean allEponyms(Note note, int from, int to) {
    for (int i = from; i < to; i++) {
      if (note.isCapital(i)) {
        if (!note.has(i, WordClass.EPONYM)) {
          return false;
        }
      }
    }
    return true;
  }

  private double shape(int from, int to, boolean named) {
    Note note = reading.note();
    double bonus = note.isUpper(from) && note.length(from) <= 3 && to == from + 2 && !note.isUpper(from + 1) && named ? 0.6 : 0;
    for (int i = from; i < to; i++) {
      if (!note.isCapital(i)) {
        continue;
      }
      int next = i + 1;
      while (next < to && !note.isCapital(next)) {
        next++;
      }
      if (next >= to) {
        break;
      }
      boolean hyphen = note.isHyphen(i + 1) && note.glued(i + 1);
      boolean firstOk = NameWords.listed(note, i) || !NameWords.wordy(note, i);
      boolean nextOk = NameWords.listed(note, next) || !NameWords.wordy(note, next);
      if (note.isInitial(i) && !note.isInitial(next) && note.is(i + 1, '.') && (nextOk || named)) {
        bonus = Math.max(bonus, 1.8);
      } else if (firstOk && nextOk && !note.isInitial(next)) {
        bonus = Math.max(bonus, note.has(i, WordClass.GIVEN) && !hyphen ? 1.6 : 0.6);
      } else if (note.has(i, WordClass.GIVEN) && note.isInitial(next) && note.is(next + 1, '.')) {
        bonus = Math.max(bonus, 1.2);
      } else if (!NameWords.wordy(note, i) && note.length(i) > 2 && note.isInitial(next) && note.is(next + 1, '.')) {
        bonus = Math.max(bonus, 0.6);
      }
    }
    return bonus;
  }

  /** Log odds to a probability. */
  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
