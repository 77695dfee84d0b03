package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates with a month's name: «4 March 1961», «March 4th, 1992», «el 3 de mayo», «du 5 au 9 janvier», «12.Jan.2026», «Jan '24», «since May». */
final class WrittenDateDetector implements Detector {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "ro", "re", "o", "a", "eme");
  private static final Set<String> LINKS = Set.of("of", "de", "del", "den", "le");
  private static final Set<String> RANGES = Set.of("to", "al", "a", "au", "bis", "and", "y", "et", "und");
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "fall", "winter", "primavera", "verano", "otono", "invierno", "printemps", "ete", "automne", "hiver", "fruhling", "fruhjahr", "sommer", "herbst");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    for (int i = 0; i < note.count(); i++) {
      if (!note.isWord(i) || reading.findings().taken(i)) {
        continue;
      }
      int month = Months.number(note.folded(i));
      if (month > 0) {
        i = Math.max(i, month(reading, i, month) - 1);
      } else if (SEASONS.contains(note.folded(i))) {
        season(reading, i);
      }
    }
  }

  private static void season(Reading reading, int i) {
    Note note = reading.note();
    int at = i + 1;
    while (LINKS.contains(note.folded(at)) || note.isMark(at, ",")) {
      at++;
    }
    if (note.digits(at) == 4 && CalendarDay.year(note.value(at), 4) > 0) {
      reading.findings().add(i, at + 1, RedactionType.DATE, 0.7);
    }
  }

  private static int month(Reading reading, int i, int month) {
    Note note = reading.note();
    int from = left(note, i);
    int day = from < i ? lastDay(note, from, i) : 0;
    int to = i + 1;
    if (note.is(to, '.') && note.glued(to)) {
      to++;
    }
    int afterMonth = to;
    if (day == 0) {
      int right = dayRight(note, to);
      if (right > to) {
        day = note.value(firstNumber(note, to));
        to = right;
      }
    }
    boolean yearFirst = note.digits(i - 2) == 4 && note.isHyphen(i - 1) && note.glued(i) && day > 0 && CalendarDay.year(note.value(i - 2), 4) > 0;
    if (yearFirst) {
      LocalDate iso = CalendarDay.of(note.value(i - 2), month, day);
      add(reading, i - 2, to, iso);
      return to;
    }
    int yearAt = year(note, to, day > 0);
    int year = yearAt > 0 ? CalendarDay.year(note.value(yearAt), note.digits(yearAt)) : 0;
    if (yearAt > 0) {
      to = yearAt + 1;
    }
    if (day == 0 && year == 0) {
      return alone(reading, i, afterMonth);
    }
    if (!plausible(note, i, from, to, year)) {
      return i;
    }
    LocalDate full = day > 0 && year > 0 ? CalendarDay.of(year, month, day) : null;
    add(reading, weekdayLeft(note, from), to, full);
    return to;
  }

  /** An ambiguous month («may 10 mg», «mar 3») must look like one: capital, or glued to its day by a mark, or with a year. */
  private static boolean plausible(Note note, int i, int from, int to, int year) {
    if (!Months.ambiguous(note.folded(i)) || note.isCapital(i) || year > 1900 && note.digits(to - 1) == 4) {
      return !(note.has(to, WordClass.UNIT) && note.isNumber(to - 1) && note.digits(to - 1) < 4 && !note.startsLine(to) && !note.is(to, "a") && !note.is(to, "s") && !note.is(to, "h"));
    }
    boolean linked = from < i && (LINKS.contains(note.folded(i - 1)) || note.isMark(i - 1, "-.") || note.isNumber(i - 1) && note.is(i, "mai") || note.is(i, "mars") || note.is(i, "avril"));
    return linked;
  }

  private static int firstNumber(Note note, int at) {
    return note.isNumber(at) ? at : at + 1;
  }

  /** The token where the day (or a range of days) before the month begins; the month itself when there is none. */
  private static int left(Note note, int month) {
    int at = month - 1;
    while (LINKS.contains(note.folded(at)) || note.isMark(at, "-./,") && note.glued(at)) {
      at--;
    }
    if (ORDINALS.contains(note.folded(at)) && note.glued(at) || note.isMark(at, "ºª°.")) {
      at--;
    }
    if (!dayNumber(note, at) || month - at > 4) {
      return month;
    }
    int from = at;
    int before = at - 1;
    if (note.isDash(before) || RANGES.contains(note.folded(before)) || note.isMark(before, "/&")) {
      before--;
      if (ORDINALS.contains(note.folded(before)) && note.glued(before) || note.isMark(before, ".")) {
        before--;
      }
      if (dayNumber(note, before)) {
        from = before;
      }
    }
    return from;
  }

  private static boolean dayNumber(Note note, int at) {
    int value = note.value(at);
    return value >= 1 && value <= 31 && note.digits(at) <= 2 && !(note.glued(at) && (note.isMark(at - 1, ".,/") && note.isNumber(at - 2) || note.isWord(at - 1) && note.length(at - 1) < 4));
  }

  private static int lastDay(Note note, int from, int month) {
    for (int at = month - 1; at >= from; at--) {
      if (note.isNumber(at)) {
        return note.value(at);
      }
    }
    return 0;
  }

  /** Past a day that follows the month: «March 4th», «Jan 12», «May-5», «Jan. 12–14». */
  private static int dayRight(Note note, int to) {
    int at = to;
    if (note.isHyphen(at) && note.glued(at) || note.is(at, "the")) {
      at++;
    }
    boolean glued = note.glued(at) && note.isWord(at - 1);
    if (glued || !dayNumber(note, at) || note.isMark(at + 1, "%/") && note.glued(at + 1) || note.is(at + 1, '.') && note.glued(at + 1) && note.glued(at + 2) && note.isNumber(at + 2)) {
      return to;
    }
    at++;
    if (ORDINALS.contains(note.folded(at)) && note.glued(at)) {
      at++;
    }
    if ((note.isDash(at) || note.is(at, '/')) && dayNumber(note, at + 1) && note.digits(at + 1) <= 2 && note.glued(at + 1)) {
      at += 2;
    }
    return at;
  }

  /** The token of the year, or -1. */
  private static int year(Note note, int to, boolean hasDay) {
    int at = to;
    boolean mark = false;
    while (at < to + 2 && (LINKS.contains(note.folded(at)) || note.isMark(at, ",-./") || note.isApostrophe(at))) {
      mark |= note.glued(at) && !note.is(at, ',') || note.isApostrophe(at);
      at++;
    }
    if (note.digits(at) == 4 && CalendarDay.year(note.value(at), 4) > 0) {
      return at;
    }
    boolean twoDigits = note.digits(at) == 2 && (mark || hasDay && !note.has(at + 1, WordClass.UNIT) && !note.isMark(at + 1, ".%/-") && at == to);
    return twoDigits ? at : -1;
  }

  /** A month without day and year: only where the words around it speak of time. */
  private static int alone(Reading reading, int i, int to) {
    Note note = reading.note();
    boolean context = note.has(i - 1, WordClass.MONTH_CONTEXT) || note.isDash(i - 1) && note.has(i - 2, WordClass.MONTH_CONTEXT) || note.is(i - 1, "mid");
    boolean clear = !Months.ambiguous(note.folded(i)) && note.length(i) > 4;
    boolean capital = note.isCapital(i) || clear;
    boolean surname = note.isCapital(i + 1) && !note.startsLine(i + 1) && Months.ambiguous(note.folded(i));
    boolean next = note.is(i - 1, "u") && note.is(i - 2, '/') || note.is(i - 1, "rtc");
    boolean lower = note.isLower(i) && (next || note.has(i - 1, WordClass.MONTH_CONTEXT)) && !note.is(i, "may") && !note.is(i, "mar") && !note.is(i, "set") && !note.isWord(i + 1);
    if (lower || clear && !surname || context && capital && !surname && note.length(i) > 2) {
      add(reading, i, note.is(to - 1, '.') ? to - 1 : to, null);
      return to;
    }
    return i;
  }

  private static int weekdayLeft(Note note, int from) {
    int at = from - 1;
    while (note.isMark(at, ",.") || note.is(at, "the") || note.is(at, "el") || note.is(at, "le") || note.is(at, "den") || note.is(at, "dem")) {
      at--;
    }
    boolean day = Months.weekday(note.folded(at)) || Months.shortWeekday(note.folded(at)) && from - at <= 3;
    return day && !note.startsLine(from) ? at : from;
  }

  private static void add(Reading reading, int from, int to, @Nullable LocalDate day) {
    Note note = reading.note();
    boolean birth = NumericDateDetector.birth(note, from);
    reading.findings().add(from, to, new Finding(note.start(from), note.end(to - 1), RedactionType.DATE, 0.95, day, birth));
  }
}
