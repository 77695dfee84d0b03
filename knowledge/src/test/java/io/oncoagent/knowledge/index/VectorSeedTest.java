package io.oncoagent.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors that ship stand in for those that would be computed. */
class VectorSeedTest {
  @TempDir Path folder;

  private static float[] unit(long seed) {
    Random random = new Random(seed);
    float[] vector = new float[384];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private byte[] seed() throws IOException {
    try (VectorCache cache = VectorCache.open(folder.resolve("a"), "encoder", 384)) {
      cache.put("one", unit(1));
      cache.put("two", unit(2));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      VectorSeed.write(cache, "encoder", out);
      return out.toByteArray();
    }
  }

  @Test
  void aSeededVectorPointsWhereTheComputedOneDoes() throws IOException {
    try (VectorCache cache = VectorCache.open(folder.resolve("b"), "encoder", 384)) {
      assertThat(VectorSeed.fill(new ByteArrayInputStream(seed()), cache, "encoder")).isEqualTo(2);
      float[] found = cache.get("two");
      float[] computed = unit(2);
      double cosine = 0;
      for (int i = 0; i < computed.length; i++) {
        cosine += found[i] * computed[i];
      }
      assertThat(cosine).isGreaterThan(0.999);
      assertThat(cache.get("three")).isNull();
    }
  }

  @Test
  void aSeedOfAnotherEncoderIsLeftAside() throws IOException {
    try (VectorCache cache = VectorCache.open(folder.resolve("c"), "other", 384)) {
      assertThat(VectorSeed.fill(new ByteArrayInputStream(seed()), cache, "other")).isZero();
      assertThat(cache.contains("one")).isFalse();
    }
  }
}
