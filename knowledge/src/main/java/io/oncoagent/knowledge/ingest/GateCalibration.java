package io.oncoagent.knowledge.ingest;

import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.index.Vectors;
import java.util.Arrays;

/**
 * Sets the distance gate for an index: the cosine distance that all but one in twenty of {@link GateProbes} exceed, kept within the range measured on guideline
 * collections ({@value #NEAREST} to {@value #FARTHEST}; medicine outside oncology separates near .24, everyday topics beyond .35).
 */
final class GateCalibration {
  static final double NEAREST = 0.20;
  static final double FARTHEST = 0.32;

  private GateCalibration() {}

  static double distance(TextEncoder encoder, Vectors vectors) {
    double[] nearest = GateProbes.QUESTIONS.stream().mapToDouble(question -> 1 - best(vectors, encoder.encodeQuery(question))).sorted().toArray();
    double twentieth = nearest[Math.max(0, nearest.length / 20)];
    return Math.clamp(twentieth, NEAREST, FARTHEST);
  }

  private static double best(Vectors vectors, float[] query) {
    float[] cosines = vectors.cosines(query, 0, vectors.rows());
    Arrays.sort(cosines);
    return cosines.length == 0 ? 0 : cosines[cosines.length - 1];
  }
}
