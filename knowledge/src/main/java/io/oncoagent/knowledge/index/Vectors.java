package io.oncoagent.knowledge.index;

import java.util.Arrays;

/** Unit vectors of all passages, by row; an exact scan over tens of thousands costs a few milliseconds, less than what an approximate index would lose. */
public final class Vectors {
  private final float[] values;
  private final int dimensions;

  Vectors(float[] values, int dimensions) {
    this.values = values;
    this.dimensions = dimensions;
  }

  public int rows() {
    return values.length / dimensions;
  }

  /** Cosine in [-1, 1] of the query's unit vector and a row. */
  public float cosine(float[] query, int row) {
    int at = row * dimensions;
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < dimensions; i += 4) {
      a += query[i] * values[at + i];
      b += query[i + 1] * values[at + i + 1];
      c += query[i + 2] * values[at + i + 2];
      d += query[i + 3] * values[at + i + 3];
    }
    return a + b + c + d;
  }

  /** Cosines of the query and each of the rows from {@code from}, {@code count} of them. */
  public float[] cosines(float[] query, int from, int count) {
    float[] cosines = new float[count];
    for (int i = 0; i < count; i++) {
      cosines[i] = cosine(query, from + i);
    }
    return cosines;
  }

  /** The vector of a row, a copy. */
  public float[] vector(int row) {
    return Arrays.copyOfRange(values, row * dimensions, (row + 1) * dimensions);
  }
}
