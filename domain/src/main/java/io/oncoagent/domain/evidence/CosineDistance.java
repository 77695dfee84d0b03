package io.oncoagent.domain.evidence;

/**
 * 1 − cosine, in [0, 2]; 0 is the same direction. Not to be confused with Lucene's score (1 + cosine) / 2.
 */
public record CosineDistance(double value) implements Comparable<CosineDistance> {
  public CosineDistance {
    if (!(value >= -1e-6 && value <= 2 + 1e-6)) {
      throw new IllegalArgumentException("cosine distance: must lie in [0, 2], was " + value);
    }
  }

  /** From a cosine in [-1, 1]. */
  public static CosineDistance ofCosine(double cosine) {
    return new CosineDistance(Math.clamp(1 - cosine, 0, 2));
  }

  @Override
  public int compareTo(CosineDistance other) {
    return Double.compare(value, other.value);
  }
}
