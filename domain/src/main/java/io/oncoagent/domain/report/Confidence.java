package io.oncoagent.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code value}: probability in [0, 1] that the draft holds every required item and nothing forbidden, null until calibrated; {@code raw}: the
 * uncalibrated score in [0, 1].
 */
public record Confidence(@Nullable Double value, Label label, double raw, List<String> reasons) {
  /** The word that pages show. */
  public enum Label {
    HIGH,
    MEDIUM,
    LOW
  }

  public Confidence {
    if (value != null && !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence: must lie in [0, 1], was " + value);
    }
    reasons = List.copyOf(reasons);
  }
}
