package io.oncoagent.knowledge;

import io.oncoagent.inference.TextEncoder;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Vectors from hashed words: the same words give the same direction. Counts how many passages it was asked for. */
public final class TestingEncoder implements TextEncoder {
  final AtomicInteger passages = new AtomicInteger();

  @Override
  public float[] encodePassage(String text) {
    passages.incrementAndGet();
    return vector(text);
  }

  @Override
  public float[] encodeQuery(String text) {
    return vector(text);
  }

  private static float[] vector(String text) {
    float[] vector = new float[64];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), 64)] += 1;
    }
    double sum = 1e-9;
    for (float v : vector) {
      sum += v * v;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(sum);
    }
    return vector;
  }

  @Override
  public int countTokens(String text) {
    return text.length() / 4;
  }

  @Override
  public int maxTokens() {
    return 512;
  }

  @Override
  public int dimensions() {
    return 64;
  }

  @Override
  public String identity() {
    return "testing";
  }

  @Override
  public void close() {}
}
