package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.deid.text.WordClass;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in figures: ISO, 3/4/57, 07.01.2026, 30-VI-1948, 20260301, and partial ones (11/2025, 10/99, 30/03) where context allows. */
final class NumericDateDetector implements Detector {
  private static final Set<String> BIRTH =
      Set.of("dob", "born", "birth", "birthdate", "birthday", "nacimiento", "nacido", "nacida", "nac", "naissance", "ne", "nee", "geb", "geboren", "geburtsdatum", "ddn", "fnac", "gebdat", "*", "d.o.b");
  private static final Set<String> CLINICAL_AFTER =
      Set.of("mmhg", "ln", "lns", "cores", "positive", "negative", "beats", "bd", "mg", "mm", "cm", "cells", "score", "pain", "uds");

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    DayOrder order = DayOrder.of(note, reading.language());
    for (int i = 0; i < note.count(); i++) {
      if (!note.isNumber(i) || reading.findings().taken(i) || partOfNumber(note, i)) {
        continue;
      }
      int end = three(reading, order, i);
      if (end == i) {
        end = compact(reading, i);
      }
      if (end == i) {
        end = two(reading, i);
      }
      i = Math.max(i, end - 1);
    }
  }

  private static boolean partOfNumber(Note note, int i) {
    return note.glued(i) && (note.isMark(i - 1, ".,/+<>=^") && note.glued(i - 1) && note.isNumber(i - 2)
        || note.isHyphen(i - 1) && note.glued(i - 1) && (note.isNumber(i - 2) || note.isWord(i - 2)) || note.isWord(i - 1) && !note.is(i - 1, "t"));
  }

  private static boolean sep(Note note, int i, char mark) {
    return note.is(i, mark) && note.glued(i);
  }

  private static int three(Reading reading, DayOrder order, int i) {
    Note note = reading.note();
    for (char mark : new char[] {'/', '-', '.', '–', '‑'}) {
      if (!sep(note, i + 1, mark)) {
        continue;
      }
      boolean tight = note.glued(i + 2) && sep(note, i + 3, mark) && note.glued(i + 4);
      boolean loose = mark == '.' && note.digits(i + 4) == 4 && sep(note, i + 3, mark);
      if ((tight || loose) && note.isNumber(i + 2) && note.isNumber(i + 4) && !more(note, i + 5, mark)) {
        return accept(reading, order, i, mark);
      }
    }
    return spaced(reading, order, i);
  }

  /** «3 / 4 / 1957» and roman months «30-VI-1948», «30.VI.48». */
  private static int spaced(Reading reading, DayOrder order, int i) {
    Note note = reading.note();
    int month = Months.roman(note.folded(i + 2));
    if (month > 0 && note.isMark(i + 1, "-./") && note.isMark(i + 3, "-./") && note.value(i) <= 31 && note.glued(i + 4)) {
      int year = CalendarDay.year(note.value(i + 4), note.digits(i + 4));
      if (year > 0) {
        return add(reading, i, i + 5, CalendarDay.of(year, month, note.value(i)), 0.97);
      }
    }
    if (note.is(i + 1, '/') && note.is(i + 3, '/') && note.digits(i + 4) == 4 && note.isNumber(i + 2)) {
      return accept(reading, order, i, '/');
    }
    return i;
  }

  private static boolean more(Note note, int i, char mark) {
    return note.is(i, mark) && note.glued(i) && note.glued(i + 1) && (note.isNumber(i + 1) || note.isWord(i + 1) && mark != '.');
  }

  private static int accept(Reading reading, DayOrder order, int i, char mark) {
    Note note = reading.note();
    int a = note.value(i);
    int b = note.value(i + 2);
    int c = note.value(i + 4);
    if (note.digits(i) == 4 && CalendarDay.year(a, 4) > 0 && b >= 1 && b <= 12 && c >= 1 && c <= 31) {
      return add(reading, i, time(note, i + 5), CalendarDay.of(a, b, c), 0.99);
    }
    int year = CalendarDay.year(c, note.digits(i + 4));
    if (note.digits(i) > 2 || note.digits(i + 2) > 2 || year < 0 || !CalendarDay.dayAndMonth(a, b)) {
      return i;
    }
    boolean dayFirst = b <= 12 && (a > 12 || mark == '.' || order == DayOrder.DAY_FIRST);
    LocalDate day = dayFirst ? CalendarDay.of(year, b, a) : CalendarDay.of(year, a, b);
    return add(reading, i, time(note, i + 5), day, note.digits(i + 4) == 4 ? 0.98 : 0.9);
  }

  /** Takes «T06:12:09Z» and « 06:12:09» into the date. */
  private static int time(Note note, int at) {
    int end = at;
    boolean seconds = clock(note, at) && note.is(at + 3, ':') && note.digits(at + 4) == 2 && note.glued(at + 4);
    if (seconds) {
      return at + 5;
    }
    if (note.is(end, "t") && note.glued(end) && note.glued(end + 1)) {
      while (note.glued(end) && (note.isNumber(end) || note.isMark(end, ":.+-") && note.glued(end + 1) && note.isNumber(end + 1) || note.is(end, "t") || note.is(end, "z"))) {
        end++;
      }
    }
    return end;
  }

  private static boolean clock(Note note, int at) {
    return note.digits(at) == 2 && !note.glued(at) && !note.startsLine(at) && note.is(at + 1, ':') && note.glued(at + 1) && note.digits(at + 2) == 2 && note.glued(at + 2);
  }

  /** yyyymmdd, alone or followed by hhmm(ss). */
  private static int compact(Reading reading, int i) {
    Note note = reading.note();
    int digits = note.digits(i);
    if (digits != 8 && digits != 12 && digits != 14) {
      return i;
    }
    String text = note.folded(i);
    int year = Integer.parseInt(text.substring(0, 4));
    LocalDate day = CalendarDay.of(Math.max(year, 1), Integer.parseInt(text.substring(4, 6)), Integer.parseInt(text.substring(6, 8)));
    boolean labelled = reading.labels().announces(i, LabelKind.MRN) || reading.labels().announces(i, LabelKind.ID);
    if (year < 1900 || year > 2039 || day == null || labelled) {
      return i;
    }
    return add(reading, i, i + 1, day, 0.9);
  }

  private static int two(Reading reading, int i) {
    Note note = reading.note();
    char mark = sep(note, i + 1, '/') ? '/' : sep(note, i + 1, '-') ? '-' : sep(note, i + 1, '.') ? '.' : 0;
    if (mark == 0 || !note.isNumber(i + 2) || !note.glued(i + 2) || more(note, i + 3, mark) || note.isMark(i + 3, "%+=") || decimals(note, i + 3)) {
      return i;
    }
    if (monthYear(note, i, mark) || dayMonth(reading, i, mark)) {
      int to = mark == '.' && note.is(i + 3, '.') && note.glued(i + 3) ? i + 4 : i + 3;
      return add(reading, i, to, null, 0.85);
    }
    return i;
  }

  private static boolean decimals(Note note, int i) {
    return note.isMark(i, ",.") && note.glued(i) && note.glued(i + 1) && note.isNumber(i + 1);
  }

  private static boolean monthYear(Note note, int i, char mark) {
    int a = note.value(i);
    int b = note.value(i + 2);
    boolean yearLast = note.digits(i + 2) == 4 && b >= 1900 && b <= 2039 && a >= 1 && a <= 12 && note.digits(i) <= 2;
    boolean yearFirst = note.digits(i) == 4 && a >= 1900 && a <= 2039 && b >= 1 && b <= 12 && note.digits(i + 2) == 2 && mark != '.';
    return yearLast || yearFirst;
  }

  private static boolean dayMonth(Reading reading, int i, char mark) {
    Note note = reading.note();
    if (note.digits(i) > 2 || note.digits(i + 2) > 2) {
      return false;
    }
    int a = note.value(i);
    int b = note.value(i + 2);
    boolean day = CalendarDay.dayAndMonth(a, b);
    boolean year = a >= 1 && a <= 12 && note.digits(i + 2) == 2;
    if (!day && !year || clinical(reading, i)) {
      return false;
    }
    boolean cue = context(reading, i) || stamp(note, i) || note.is(i + 3, ':') && note.isWord(i - 1) && note.startsSentence(i - 1) || procedure(note, i) || a <= 12 && b >= 80 && mark == '/';
    if (mark == '.') {
      boolean trailing = note.is(i + 3, '.') && note.glued(i + 3);
      boolean german = trailing && padded(note, i) && !note.isNumber(i + 4) && reading.language() != Language.EN;
      return day && (cue && (trailing || padded(note, i)) || german);
    }
    if (mark == '-') {
      boolean full = note.digits(i) == 2 && note.digits(i + 2) == 2 && (b > 12 || padded(note, i));
      return cue && full && day;
    }
    return cue || padded(note, i);
  }

  /** «31/10, 23:12 - …», «[3/4 08:15]»: a day at the head of a line or a bracket with the hour after it. */
  private static boolean stamp(Note note, int i) {
    int hour = note.is(i + 3, ',') ? i + 4 : i + 3;
    boolean clock = note.digits(hour) > 0 && note.digits(hour) <= 2 && note.is(hour + 1, ':') && note.digits(hour + 2) == 2 || note.digits(hour) == 4 && note.is(hour + 1, "h");
    boolean heads = note.startsLine(i) || note.isMark(i - 1, "[(") && note.startsLine(i - 1);
    return clock && !note.startsLine(hour) || heads && (note.isDash(i + 3) && !note.glued(i + 3) || note.is(i + 3, ':')) && note.isWord(i + 4);
  }

  /** «lumpectomy 10/23,»: a figure right after an operation or a scan, at the end of its phrase. */
  private static boolean procedure(Note note, int i) {
    String word = note.folded(i - 1);
    boolean operation = word.endsWith("ectomy") || word.endsWith("oscopy") || word.endsWith("plasty") || word.endsWith("gram") || word.endsWith("surgery") || word.endsWith("resection") || word.endsWith("transplant");
    return operation && note.isMark(i + 3, ",.;)") | note.startsLine(i + 3);
  }

  /** Fractions, doses and blood pressures are never written with a leading zero; dates are. */
  private static boolean padded(Note note, int i) {
    return note.folded(i).startsWith("0") && note.digits(i) == 2 || note.folded(i + 2).startsWith("0") && note.digits(i + 2) == 2;
  }

  private static boolean clinical(Reading reading, int i) {
    Note note = reading.note();
    int after = i + 3;
    if (note.has(after, WordClass.COUNT_NOUN) || CLINICAL_AFTER.contains(note.folded(after)) || note.has(after, WordClass.UNIT) && !note.has(after, WordClass.DATE_CONTEXT)) {
      return !note.startsLine(after);
    }
    int before = i - 1;
    while (note.isMark(before, "(:") || note.has(before, WordClass.UNIT) && note.isWord(before)) {
      before--;
    }
    return note.has(before, WordClass.COUNT_BEFORE) && !note.is(before, "of");
  }

  private static boolean context(Reading reading, int i) {
    Note note = reading.note();
    boolean chained = Set.of("or", "and", "y", "o", "et", "und", "to", "bis").contains(note.folded(i - 1)) && reading.findings().type(i - 2) == RedactionType.DATE;
    if (chained || reading.labels().announces(i, LabelKind.DATE)) {
      return true;
    }
    if (reading.findings().type(i - 1) == RedactionType.FACILITY) {
      return true;
    }
    int before = i - 1;
    while (note.isMark(before, "(:.") || note.is(before, "the")) {
      before--;
    }
    return note.has(before, WordClass.DATE_CONTEXT) || Months.weekday(note.folded(before)) || Months.shortWeekday(note.folded(before));
  }

  private static int add(Reading reading, int from, int to, @Nullable LocalDate day, double probability) {
    Note note = reading.note();
    boolean birth = birth(note, from);
    reading.findings().add(from, to, new Finding(note.start(from), note.end(to - 1), RedactionType.DATE, probability, day, birth));
    return to;
  }

  static boolean birth(Note note, int from) {
    for (int at = from - 1; at >= Math.max(0, from - 6); at--) {
      if (BIRTH.contains(note.folded(at)) || note.is(at, "b") && note.is(at - 1, '.') && note.is(at - 2, "o")) {
        return true;
      }
      if (note.startsLine(at + 1) || note.isMark(at, ";")) {
        return false;
      }
    }
    return false;
  }
}
