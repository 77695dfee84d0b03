package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.ScoreRows;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a detector's raw score into the probability that the span identifies someone: the share that did, by kind and bin, over the labelled
 * notes of the development set. Measured on synthetic and hand-written notes, not on patients' notes: a site should measure its own.
 */
public final class Calibration {
  private final Map<RedactionType, List<Bin>> bins = new EnumMap<>(RedactionType.class);

  private record Bin(double from, double to, double probability) {}

  Calibration() {
    for (String[] row : ScoreRows.of("calibration.tsv")) {
      bins.computeIfAbsent(RedactionType.valueOf(row[0]), t -> new ArrayList<>()).add(new Bin(Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3])));
    }
  }

  /** In [0,1]; the raw score where nothing was measured. */
  double of(RedactionType type, double raw) {
    for (Bin bin : bins.getOrDefault(type, List.of())) {
      if (raw >= bin.from() && (raw < bin.to() || bin.to() >= 1)) {
        return bin.probability();
      }
    }
    return raw;
  }
}
