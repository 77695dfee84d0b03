package io.oncoagent.deid.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads day, month and year as people write them. */
final class CalendarDay {
  /** Two-digit years above this are taken as of the last century: no note is dated later than 2039. */
  private static final int PIVOT = 39;

  private CalendarDay() {}

  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A year of four digits between 1850 and 2100, or of two digits; -1 for anything else. */
  static int year(int value, int digits) {
    if (digits == 4) {
      return value >= 1850 && value <= 2100 ? value : -1;
    }
    if (digits == 2) {
      return value <= PIVOT ? 2000 + value : 1900 + value;
    }
    return -1;
  }

  /** Plausible in one of the two orders. */
  static boolean dayAndMonth(int a, int b) {
    return a >= 1 && b >= 1 && (a <= 31 && b <= 12 || a <= 12 && b <= 31);
  }
}
