package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.BitSet;

/** Names of persons written with capitals. */
final class NameDetector implements Detector {
  private static final double STRONG = 3;
  private static final java.util.Set<String> ARTICLES = java.util.Set.of("al", "el", "as", "ad", "ar", "az", "ash", "an", "ul", "ben", "bin", "ait", "abd", "ould");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    NameScorer scorer = new NameScorer(reading, NameWords.lowerCase(note));
    BitSet labels = labelTokens(reading);
    for (int i = 0; i < note.count(); i++) {
      if (!note.isCapital(i) || reading.findings().taken(i) || note.glued(i) && insideWord(note, i) && !article(note, i)) {
        continue;
      }
      boolean pronoun = note.is(i, "i") && note.isInitial(i) && (note.isLower(i + 1) || note.isApostrophe(i + 1));
      boolean classLetter = note.isInitial(i) && note.is(i + 1, '.') && (reading.protection().any(i - 1) || note.isUpper(i - 1) && note.length(i - 1) >= 3 && !NameWords.listed(note, i - 1) && "abcd".contains(note.folded(i))) && !note.glued(i) && !note.startsLine(i) && !note.isInitial(i + 2);
      if (sex(note, i) || classLetter || pronoun || PlainText.function(note, i)) {
        continue;
      }
      if (note.has(i, WordClass.GENERAL) && !NameWords.listed(note, i) && !note.has(i, WordClass.PARTICLE) && !note.isInitial(i) && !NameWords.shortName(note, i)) {
        continue;
      }
      int lead = lead(reading, i);
      double before = Math.max(NameContext.before(reading, i), lead < i ? NameContext.before(reading, lead) : 0);
      boolean strong = before >= STRONG;
      boolean title = note.has(i, WordClass.TITLE) && (note.is(i + 1, '.') || note.isCapital(i + 1)) && !note.isInitial(i);
      boolean credential = note.has(i, WordClass.CREDENTIAL) && !NameWords.listed(note, i) && !strong;
      boolean dona = note.raw(i).equals("Dña");
      if (title || dona || credential || note.has(i, WordClass.FACILITY_FIRST) && note.has(i + 1, WordClass.TITLE) || labels.get(i) && !strong || !mayStart(note, i) && !strong || opensLabel(reading, i)) {
        continue;
      }
      i = Math.max(i, accept(reading, scorer, i, before >= STRONG || lead < i && article(note, i) ? lead : i, before) - 1);
    }
  }

  /** «71yo M. Prostate ca», «62 F. Breast ca»: the letter of the sex behind an age is no initial. */
  static boolean sex(Note note, int i) {
    boolean letter = note.isInitial(i) && (note.is(i, "m") || note.is(i, "f") || note.is(i, "w") || note.is(i, "v"));
    boolean aged = note.isNumber(i - 1) && note.digits(i - 1) <= 3 || note.is(i - 1, "old") || AgeDetector.unit(note, i - 1) || note.is(i - 1, "o") && note.is(i - 2, '/') || note.is(i - 1, '.') && note.is(i - 2, "o");
    return letter && aged;
  }

  /** Back over particles in lower case: «Dr. de la Hoz», «Frau von der Lippe». */
  private static int lead(Reading reading, int i) {
    Note note = reading.note();
    int at = article(note, i) ? i - 2 : i;
    while (at > i - 3 && note.has(at - 1, WordClass.PARTICLE) && note.isLower(at - 1) && !note.startsLine(at) && !reading.findings().taken(at - 1)) {
      at--;
    }
    return at;
  }

  private static BitSet labelTokens(Reading reading) {
    BitSet tokens = new BitSet();
    for (Label label : reading.labels().all()) {
      if (label.separated() || !label.weak()) {
        tokens.set(label.from(), label.to());
      }
    }
    return tokens;
  }

  /** «al-Masri», «el-Sayed»: the Arabic article and its hyphen. */
  private static boolean article(Note note, int i) {
    return note.isHyphen(i - 1) && note.glued(i) && note.glued(i - 1) && ARTICLES.contains(note.folded(i - 2)) && !(note.glued(i - 2) && note.isWord(i - 3));
  }

  private static boolean insideWord(Note note, int i) {
    return note.isNumber(i - 1) || note.isHyphen(i - 1) && note.glued(i - 1) || note.isMark(i - 1, "_@\\+");
  }

  private static boolean mayStart(Note note, int i) {
    boolean particle = note.has(i, WordClass.PARTICLE) && (note.isCapital(i + 1) && !NameWords.wordy(note, i + 1) || note.has(i + 1, WordClass.PARTICLE) && note.isCapital(i + 2));
    return NameWords.listed(note, i) || !NameWords.wordy(note, i) || note.isInitial(i) || particle;
  }

  /** «Diagnosis:» after «Patient:» in a form whose field is empty. */
  private static boolean opensLabel(Reading reading, int i) {
    Note note = reading.note();
    return note.is(i + 1, ':') && note.length(i) > 1 && !NameWords.listed(note, i) && NameWords.wordy(note, i);
  }

  private static int accept(Reading reading, NameScorer scorer, int from, int lead, double before) {
    Note note = reading.note();
    int end = trim(reading, from, NameShape.end(reading, from, before >= STRONG), before);
    if (end <= from) {
      return from;
    }
    int turned = turned(reading, from, end, before);
    int start = NameShape.wordBefore(reading, from);
    double score = scorer.score(from, end, Math.max(end, turned), before) + (turned > end ? 3.2 : 0) + (start < from ? 1 : 0) + (turned > end && reading.findings().taken(turned) ? 1.5 : 0);
    if (score < reading.profile().leastLogOdds()) {
      return from;
    }
    int to = turned > end ? turned : end;
    reading.findings().add(Math.min(start, lead), to, RedactionType.NAME, NameScorer.probability(score));
    return to;
  }

  /** Drops credentials and words of the vocabulary that the capital run took along at its end. */
  private static int trim(Reading reading, int from, int end, double before) {
    Note note = reading.note();
    int at = end;
    while (at > from + 1) {
      int last = at - 1;
      boolean dot = note.is(last, '.') && !note.isInitial(last - 1) && note.length(last - 1) > 3;
      boolean credential = note.isCapital(last) && note.has(last, WordClass.CREDENTIAL) && !NameWords.listed(note, last);
      boolean wordy = !(note.isInitial(last) && NameWords.listed(note, last - 1)) && NameWords.wordy(note, last) && !NameWords.listed(note, last) && !note.isHyphen(last - 1) && !(note.isInitial(last - 1) && !note.has(last, WordClass.GENERAL)) && !(note.is(last - 1, '.') && note.isInitial(last - 2) && !note.has(last, WordClass.GENERAL)) && at - from > (before >= STRONG && note.length(last) > 3 ? 2 : 1);
      boolean code = note.isCapital(last) && reading.protection().strong(last) && !note.isHyphen(last - 1) && before < STRONG;
      boolean tail = at - from == 2 && note.isCapital(from) && !NameWords.wordy(note, from) && note.length(from) > 2 && plainWord(note, last) || note.has(last - 1, WordClass.PARTICLE) && at - from > 2 && (plainWord(note, last) || before >= STRONG && note.isUpper(last));
      if (!dot && !credential && (!wordy || tail) && !code && note.isWord(last) | note.isMark(last, ".ªº")) {
        break;
      }
      at = last;
    }
    return at;
  }

  /** A word of everyday English only: after a rare given name it is a surname («Folasade Price»). */
  private static boolean plainWord(Note note, int i) {
    long other = note.classes(i) & ~(WordClass.ENGLISH.bit() | WordClass.STREET_SUFFIX.bit() | WordClass.PLACE.bit() | WordClass.EPONYM.bit() | WordClass.GIVEN.bit() | WordClass.SURNAME.bit());
    return note.isCapital(i) && !note.isUpper(i) && other == 0;
  }

  /** «Delacroix-Boyd, Tamika R.», «ABERNETHY, OTIS»: the token after the given names, or {@code end}. */
  private static int turned(Reading reading, int from, int end, double before) {
    Note note = reading.note();
    int given = end + 1;
    boolean comma = note.is(end, ',') && note.isCapital(given) && !note.startsLine(given) && !reading.findings().taken(given);
    if (!comma || note.has(given, WordClass.FACILITY_FIRST) || reading.protection().strong(given) || note.has(given, WordClass.TITLE) && !note.has(given, WordClass.GIVEN)) {
      return end;
    }
    boolean lone = note.isInitial(given) && !note.is(given + 1, '.') && !(note.glued(given) && before >= STRONG);
    boolean plain = plainWord(note, given) && (before >= STRONG || note.isUpper(from) && note.startsLine(from));
    boolean first = !lone && (note.has(given, WordClass.GIVEN) || !note.has(given, WordClass.EPONYM)) && (plain || note.has(given, WordClass.GIVEN) || !NameWords.wordy(note, given) && !note.has(given, WordClass.CREDENTIAL) && !note.has(given, WordClass.PLACE));
    boolean opens = reading.findings().type(from - 1) == RedactionType.DATE || before >= STRONG || note.startsLine(from) || note.startsSentence(from) && note.has(given, WordClass.GIVEN) || note.isUpper(from) && note.length(from) > 3;
    int to = trim(reading, given, NameShape.end(reading, given, false), 0);
    boolean listed = note.has(given, WordClass.GIVEN) && !NameWords.wordy(note, given) && note.has(end - 1, WordClass.SURNAME) && !NameWords.wordy(note, end - 1);
    boolean person = !NameWords.wordy(note, given) && (listed || NameContext.after(reading, to) >= 2);
    boolean surnameFirst = !NameWords.wordy(note, from) || NameWords.listed(note, from) || before >= STRONG || NameWords.listed(note, end - 1);
    return first && (opens || person) && surnameFirst && to > given && to - given <= 6 ? to : end;
  }
}
