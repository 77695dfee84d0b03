package io.oncoagent.deid.surrogate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns days into intervals from the first event that the note tells. Dates of birth are kept out of it by the caller. */
final class Timeline {
  private @Nullable LocalDate origin;

  /** Empty for the first event and its day; «: +42 d» or «: -7 d» for others. */
  String interval(LocalDate day) {
    LocalDate first = origin;
    if (first == null) {
      origin = day;
      return "";
    }
    long days = ChronoUnit.DAYS.between(first, day);
    return days == 0 ? "" : String.format(java.util.Locale.ROOT, ": %+d d", days);
  }
}
