package io.oncoagent.deid.detect;

import io.oncoagent.domain.casefile.RedactionType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span that identifies someone.
 *
 * @param start UTF-16 offset in the note
 * @param end UTF-16 offset, exclusive
 * @param probability that the span identifies someone, calibrated, in [0,1]
 * @param raw how sure the detector was by its own score, in [0,1]
 * @param day the calendar day that a complete date names, or null
 * @param birth the date is a date of birth: it is never the origin of intervals
 */
public record Finding(
    int start, int end, RedactionType type, double probability, double raw, @Nullable LocalDate day, boolean birth) {
  public Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span: end must be after start");
    }
  }

  public Finding(int start, int end, RedactionType type, double probability) {
    this(start, end, type, probability, probability, null, false);
  }

  public Finding(int start, int end, RedactionType type, double raw, @Nullable LocalDate day, boolean birth) {
    this(start, end, type, raw, raw, day, birth);
  }

  Finding calibrated(Calibration calibration) {
    return new Finding(start, end, type, calibration.of(type, raw), raw, day, birth);
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }
}
