package io.oncoagent.deid.surrogate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns days into intervals from the first event that the note tells. Dates of birth are kept out of it by the caller. */
final class Timeline {
  /** A day further away may be a birth that no label names; its interval would tell the age. */
  private static final long MOST_DAYS = 15 * 366L;

  private @Nullable LocalDate origin;

  /** Empty for the first event and its day; «: +42 d» or «: -7 d» for others. */
  String interval(LocalDate day) {
    LocalDate first = origin;
    if (first == null || ChronoUnit.DAYS.between(first, day) > MOST_DAYS) {
      origin = day;
      return "";
    }
    long days = ChronoUnit.DAYS.between(first, day);
    if (Math.abs(days) > MOST_DAYS) {
      return "";
    }
    return days == 0 ? "" : String.format(java.util.Locale.ROOT, ": %+d d", days);
  }
}
