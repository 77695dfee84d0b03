package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;

/** Ages of 90 and more (45 CFR 164.514(b)(2)(i)(C)). Younger ages in years stay. */
final class AgeDetector implements Detector {
  private static final Set<String> UNITS =
      Set.of("y", "yo", "yr", "yrs", "year", "years", "ans", "anos", "ano", "jahre", "jahren", "jahrige", "jahriger", "jahrigen", "jahrig", "j", "a", "f", "m", "w", "yof", "yom");
  private static final Set<String> CUES = Set.of("age", "aged", "edad", "age:", "alter", "turned", "turning", "birthday", "agee");
  private static final Set<String> WORDS =
      Set.of("nonagenarian", "centenarian", "supercentenarian", "nonagenaria", "nonagenario", "centenaria", "centenario", "nonagenaire", "centenaire", "neunzigjahrige", "neunzigjahriger", "hundertjahrige", "hundertjahriger");
  private static final Set<String> TENS = Set.of("ninety", "noventa", "neunzig", "nonante");
  private static final Set<String> ONES =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "uno", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "et");
  private static final Set<String> FRENCH = Set.of("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize");
  private static final Set<String> COPULAS = Set.of("is", "was", "ist", "wird", "wurde", "turns", "es", "cumple", "cumplio", "tiene");
  private static final Set<String> PRONOUNS = Set.of("she", "he", "sie", "er", "ella", "el", "mum", "dad", "mother", "father", "oma", "opa", "grandma", "grandpa", "mutter", "vater", "madre", "padre", "abuela", "abuelo");
  private static final Set<String> DECADES = Set.of("nineties", "neunzigern", "neunzigerin", "neunziger");
  private static final Set<String> NOT_YEARS = Set.of("percent", "per", "prozent", "por", "pour", "degrees", "grados", "grad", "degres", "minutes", "minutos", "minuten", "minute", "days", "dias", "tage", "tagen", "jours", "hours", "horas", "heures", "stunden", "seconds", "mg", "ml", "cm", "mm", "km", "meters", "metres", "metros", "meter", "euros", "euro", "dollars", "cigarettes", "pack", "beats", "cells", "kilos", "kg", "milligrams", "miligramos");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      int value = note.value(i);
      if (value >= 90 && value <= 125 && !reading.findings().taken(i)) {
        number(reading, i);
      } else if (WORDS.contains(note.folded(i))) {
        reading.findings().add(i, i + 1, RedactionType.AGE90, 0.9);
      } else if (TENS.contains(note.folded(i)) || note.is(i, "vingt") && note.is(i - 2, "quatre") | note.is(i - 1, "quatre")) {
        spelled(reading, i);
      } else if (german(note.folded(i)) && !NOT_YEARS.contains(note.folded(i + 1))) {
        reading.findings().add(i, i + 1, RedactionType.AGE90, 0.9);
      } else if (DECADES.contains(note.folded(i)) && (note.is(i - 1, "her") || note.is(i - 1, "his") || note.is(i - 1, "their") || note.is(i - 1, "den"))) {
        reading.findings().add(i, i + 1, RedactionType.AGE90, 0.9);
      }
    }
  }

  private static void number(Reading reading, int i) {
    Note note = reading.note();
    boolean person = COPULAS.contains(note.folded(i - 1)) && (PRONOUNS.contains(note.folded(i - 2)) || note.isCapital(i - 2) && note.has(i - 2, WordClass.GIVEN) && !reading.protection().any(i - 2)) && (note.isMark(i + 1, ",.;") && !(note.glued(i + 2) && note.isNumber(i + 2)) || note.is(i + 1, "and") || note.is(i + 1, "und") || note.is(i + 1, "y") || note.is(i + 1, "et"));
    boolean cue = person || CUES.contains(note.folded(i - 1)) || note.isMark(i - 1, ":=") && CUES.contains(note.folded(i - 2));
    int after = note.isHyphen(i + 1) ? i + 2 : i + 1;
    boolean unit = unit(note, after) && (!treatment(note, after)) || note.is(i + 1, '"');
    boolean parts = note.isMark(i - 1, "/.,-+<>=") && note.glued(i);
    if (!cue && !unit || parts || note.isMark(i + 1, "%.") && note.glued(i + 1) && note.glued(i + 2) && note.isNumber(i + 2)) {
      return;
    }
    int to = i + 1;
    boolean word = unit && (note.folded(after).startsWith("an") || note.folded(after).startsWith("j") || note.folded(after).startsWith("y"));
    if (word) {
      to = after + 1;
      if (note.isHyphen(to) && note.is(to + 1, "old")) {
        to += 2;
      } else if (note.is(to, "old") || note.is(to, "alt")) {
        to++;
      }
    }
    reading.findings().add(i, to, RedactionType.AGE90, 0.95);
  }

  /** «a dose of ninety-two», «above ninety two»: a measure, not an age. */
  private static boolean measured(Note note, int from) {
    return note.is(from - 1, "of") || note.is(from - 1, "above") || note.is(from - 1, "below") || note.is(from - 1, "over") && note.isNumber(from - 2);
  }

  /** True when the token is a unit of age as written after a number: «97 y», «94F», «92 años», «71Y», «17 J.». */
  static boolean unit(Note note, int at) {
    if (!UNITS.contains(note.folded(at)) || note.startsLine(at)) {
      return false;
    }
    boolean letter = note.length(at) == 1;
    boolean sex = letter && "fmwa".contains(note.folded(at));
    return !letter || !sex || note.isCapital(at) && note.glued(at) && !(note.glued(at + 1) && (note.isWord(at + 1) || note.isNumber(at + 1))) || note.is(at, "a") && !note.isCapital(at) && !note.glued(at);
  }

  /** «90 years of smoking», «100 pack-years» are no ages; «a» must end a phrase. */
  private static boolean treatment(Note note, int after) {
    return note.is(after + 1, "of") && !note.is(after + 2, "age") || note.is(after + 1, "pack") || note.is(after, "a") && note.isWord(after + 1) && !note.isMark(after + 1, ",.;)");
  }

  /** «einundneunzig», «dreiundneunzigjährige». */
  private static boolean german(String word) {
    return word.length() > 10 && (word.endsWith("undneunzig") || word.contains("undneunzigjahrig"));
  }

  private static void spelled(Reading reading, int i) {
    Note note = reading.note();
    int to = i + 1;
    boolean french = note.is(i, "vingt");
    int from = !french ? i : note.is(i - 1, "quatre") ? i - 1 : i - 2;
    while (to < i + 3 && (note.isHyphen(to) || note.is(to, "y") || note.isWord(to) && (ONES.contains(note.folded(to)) || french && FRENCH.contains(note.folded(to))))) {
      to++;
    }
    int after = note.isHyphen(to) ? to + 1 : to;
    boolean joined = to > i + 1 && !note.isHyphen(to - 1);
    boolean bare = joined && !NOT_YEARS.contains(note.folded(after)) && !note.isNumber(after) && !note.isMark(after, "%.,") | !note.glued(after) | !note.isNumber(after + 1);
    if ((!french || FRENCH.contains(note.folded(to - 1))) && (unit(note, after) || CUES.contains(note.folded(from - 1)) || bare && !measured(note, from))) {
      reading.findings().add(from, to, RedactionType.AGE90, 0.9);
    }
  }
}
