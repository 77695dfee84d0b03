package io.oncoagent.consult.evidence;

import io.oncoagent.inference.TextEncoder;
import java.util.Locale;

/** Vectors from hashed words: the same words give the same direction. */
final class TestingEncoder implements TextEncoder {
  @Override
  public float[] encodePassage(String text) {
    float[] vector = new float[64];
    double sum = 1e-9;
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), 64)] += 1;
    }
    for (float v : vector) {
      sum += v * v;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(sum);
    }
    return vector;
  }

  @Override
  public float[] encodeQuery(String text) {
    return encodePassage(text);
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
