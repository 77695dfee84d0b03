package io.oncoagent.knowledge.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Ready-made vectors that ship beside documents, so that a first start need not embed them: one signed byte a dimension and one scale a vector (cosine to the
 * encoder's own vector above .999). A seed of another encoder, or of another text, is of no use and does no harm: texts are found by their hash.
 */
public final class VectorSeed {
  private static final int MAGIC = 0x4f415631;
  private static final int KEY = 16;
  private static final float STEPS = 127f;

  private VectorSeed() {}

  /** Writes all vectors of a cache. */
  public static void write(VectorCache cache, String encoderIdentity, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
    data.writeInt(MAGIC);
    data.writeUTF(encoderIdentity);
    data.writeInt(cache.dimensions());
    data.writeInt(cache.size());
    cache.each((key, vector) -> {
      float largest = 0;
      for (float v : vector) {
        largest = Math.max(largest, Math.abs(v));
      }
      float scale = largest == 0 ? 1 : largest / STEPS;
      data.write(key);
      data.writeFloat(scale);
      for (float v : vector) {
        data.writeByte(Math.round(v / scale));
      }
    });
    data.flush();
  }

  /** Fills a cache and gives the number of vectors taken; 0 when the seed is of another encoder. */
  public static int fill(InputStream in, VectorCache cache, String encoderIdentity) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    if (data.readInt() != MAGIC || !data.readUTF().equals(encoderIdentity) || data.readInt() != cache.dimensions()) {
      return 0;
    }
    int count = data.readInt();
    byte[] bytes = new byte[cache.dimensions()];
    for (int i = 0; i < count; i++) {
      byte[] key = data.readNBytes(KEY);
      float scale = data.readFloat();
      data.readFully(bytes);
      cache.putKey(key, unit(bytes, scale));
    }
    return count;
  }

  private static float[] unit(byte[] bytes, float scale) {
    float[] vector = new float[bytes.length];
    double square = 0;
    for (int i = 0; i < bytes.length; i++) {
      vector[i] = bytes[i] * scale;
      square += (double) vector[i] * vector[i];
    }
    float norm = (float) Math.sqrt(square);
    if (norm > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= norm;
      }
    } else {
      Arrays.fill(vector, 0);
    }
    return vector;
  }
}
