package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.PhraseTable;
import io.oncoagent.deid.text.Phrases;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.Set;

/** Weekdays, holidays, «yesterday» and «the 20th»: days that the note's date, known or guessed, turns into a calendar day. */
final class RelativeDateDetector implements Detector {
  private static final Set<String> WORDS =
      Set.of("yesterday", "tomorrow", "ayer", "anteayer", "anoche", "hier", "demain", "avant-hier", "gestern", "vorgestern", "ubermorgen", "yest");
  private static final Set<String> VAGUE = Set.of("last", "next", "mid", "early", "late", "pasado", "proximo");
  private static final Set<String> HABIT =
      Set.of("every", "each", "cada", "todos", "chaque", "tous", "jeden", "jede", "alternate", "on-treatment", "weekly");
  private static final Set<String> LEFT =
      Set.of("the", "last", "next", "this", "past", "coming", "on", "day", "days", "night", "evening", "morning", "afternoon", "week", "weekend", "eve", "after", "before", "of", "following", "previous",
          "el", "la", "pasado", "pasada", "proximo", "proxima", "dia", "noche", "tarde", "semana", "de", "del", "despues", "antes", "vispera", "le", "au", "soir", "matin", "veille", "lendemain", "jour", "semaine", "dernier", "prochain",
          "am", "letzten", "nachsten", "kommenden", "vergangenen", "tag", "abend", "vor", "nach", "kurz", "zwischen");
  private static final Set<String> RIGHT =
      Set.of("last", "next", "week", "before", "after", "morning", "afternoon", "evening", "night", "pasado", "pasada", "proximo", "proxima", "que", "viene", "prochain", "prochaine", "dernier", "derniere", "weekend");
  private static final Set<String> SHORT_CUE = Set.of("last", "next", "on", "this", "since", "by", "until", "til", "till", "due", "seen", "clinic", "before", "after", "am", "le", "el");
  private static final Set<String> NOT_A_DAY =
      Set.of("percentile", "rib", "nerve", "cranial", "cycle", "ventricle", "toe", "finger", "digit", "metatarsal", "metacarpal", "line", "dose", "month", "week", "day", "year", "grade", "edition", "decile", "century", "intercostal", "ray", "visit", "admission", "course", "attempt", "session", "fraction", "opinion", "trimester", "generation");

  private final PhraseTable<Boolean> holidays;

  RelativeDateDetector(Vocabulary vocabulary) {
    holidays = Phrases.of("holidays.txt", vocabulary);
  }

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (reading.findings().taken(i)) {
        continue;
      }
      PhraseTable.Match<Boolean> holiday = note.isWord(i) ? holidays.longest(note, i) : null;
      if (holiday != null && !note.has(holiday.to(), WordClass.CLINICAL_HEAD) && (note.isCapital(i) || note.length(i) > 6) && !note.glued(i)) {
        i = Math.max(i, phrase(reading, i, holiday.to()) - 1);
      } else if (weekday(note, i)) {
        i = Math.max(i, phrase(reading, i, i + 1) - 1);
      } else if (vagueMonth(note, i)) {
        int from = note.isHyphen(i - 1) ? i - 2 : i - 1;
        reading.findings().add(from, i + 1, RedactionType.DATE, 0.7);
      } else if (WORDS.contains(note.folded(i))) {
        reading.findings().add(i, i + 1, RedactionType.DATE, 0.8);
      } else if (note.is(i, "kw") && note.isUpper(i) && note.digits(i + 1) > 0 && note.digits(i + 1) <= 2 && reading.language() == Language.DE) {
        reading.findings().add(i, i + 2, RedactionType.DATE, 0.8);
      } else if (note.isNumber(i)) {
        ordinal(reading, i);
      }
    }
  }

  /** «last August», «mid-October»: with the note's date a month of a year. */
  private static boolean vagueMonth(Note note, int i) {
    boolean month = note.isCapital(i) && !note.isUpper(i) && note.length(i) > 2 && Months.number(note.folded(i)) > 0;
    return month && !note.startsLine(i) && (VAGUE.contains(note.folded(i - 1)) || note.isHyphen(i - 1) && VAGUE.contains(note.folded(i - 2)));
  }

  private static boolean weekday(Note note, int i) {
    String word = note.folded(i);
    if (Months.weekday(word)) {
      boolean name = note.is(i, "domingo") && note.isCapital(i) && !note.startsSentence(i);
      boolean bare = note.is(i, "martes") || !name;
      return bare && !HABIT.contains(note.folded(i - 1)) && !HABIT.contains(note.folded(i - 2));
    }
    if ((word.equals("thurs") || word.equals("tues") || word.equals("weds") || word.equals("thur")) && (note.isCapital(i) || !note.glued(i + 1) || note.isMark(i + 1, ".,;"))) {
      return true;
    }
    return Months.shortWeekday(word) && word.length() > 2 && note.isCapital(i) && SHORT_CUE.contains(note.folded(i - 1));
  }

  /** Widens a day's word by the words that place it: «the Monday after Easter», «le soir de Noël», «Thursday last week». */
  private int phrase(Reading reading, int i, int end) {
    Note note = reading.note();
    int from = i;
    while (from > 0 && !note.startsLine(from) && !reading.findings().taken(from - 1) && (LEFT.contains(note.folded(from - 1)) || Months.weekday(note.folded(from - 1)))) {
      from--;
    }
    while (from < i && !anchors(note, from, i)) {
      from++;
    }
    int to = holidayAfter(note, end);
    if (note.digits(to) > 0 && note.digits(to) <= 2 && note.glued(to + 1) && Set.of("st", "nd", "rd", "th").contains(note.folded(to + 1))) {
      to += 2;
    }
    while (!note.startsLine(to) && to < end + 3 && RIGHT.contains(note.folded(to))) {
      to++;
    }
    while (to > end && (note.is(to - 1, "before") || note.is(to - 1, "after") || note.is(to - 1, "que"))) {
      to--;
    }
    reading.findings().add(from, to, RedactionType.DATE, 0.85);
    return to;
  }

  /** «lunes de Semana Santa», «Monday after Easter». */
  private int holidayAfter(Note note, int end) {
    for (int at = end + 1; at < end + 5 && (LEFT.contains(note.folded(at - 1)) || note.is(at - 1, "l") || note.isApostrophe(at - 1)); at++) {
      PhraseTable.Match<Boolean> holiday = holidays.longest(note, at);
      if (holiday != null) {
        return holiday.to();
      }
    }
    return end;
  }

  private static boolean anchors(Note note, int from, int i) {
    return !note.is(from, "on") && !note.is(from, "of") && !note.is(from, "de") && !note.is(from, "del") && !note.is(from, "am") && !note.is(from, "nach") && !note.is(from, "vor")
        && !note.is(from, "before") && !note.is(from, "after") && !note.is(from, "au");
  }

  /** «the 20th», «on the 3rd», «am 20.», «el día 20»: a day of the month, unless a noun follows that is counted. */
  private static void ordinal(Reading reading, int i) {
    Note note = reading.note();
    int value = note.value(i);
    if (value < 1 || value > 31 || note.digits(i) > 2) {
      return;
    }
    boolean suffix = note.glued(i + 1) && Set.of("st", "nd", "rd", "th").contains(note.folded(i + 1));
    boolean english = suffix && note.is(i - 1, "the") && !NOT_A_DAY.contains(note.folded(i + 2)) && (!note.isWord(i + 2) || note.has(i + 2, WordClass.GENERAL) || note.has(i + 2, WordClass.DATE_CONTEXT)
        || Set.of("for", "and", "or", "at", "with", "to", "if", "as", "so", "but", "then").contains(note.folded(i + 2)));
    // «el día 8» alone is a day of a cycle as often as a day of the month.
    boolean spanish = note.is(i - 1, "dia") && note.is(i - 2, "el") && Set.of("cita", "control", "revision", "consulta", "ingreso", "alta", "ingresa", "acude").contains(note.folded(i - 3));
    boolean german = note.is(i - 1, "am") && note.is(i + 1, '.') && note.glued(i + 1) && !note.isNumber(i + 2) && note.isLower(i + 2);
    if (english || spanish) {
      reading.findings().add(english ? i - 1 : i - 2, suffix ? i + 2 : i + 1, RedactionType.DATE, 0.75);
    } else if (german && !NOT_A_DAY.contains(note.folded(i + 2))) {
      reading.findings().add(i, i + 2, RedactionType.DATE, 0.7);
    }
  }
}
