package io.oncoagent.inference;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * bge-small-en-v1.5 (Xiao et al., C-Pack, arXiv:2309.07597; MIT), int8, in process. One text at a time: batches of int8 are slower and change the vectors,
 * because activations are quantised per tensor. Each calling thread is its own worker with one intra-op thread, so throughput grows with callers up to the
 * number of cores and vectors do not depend on how many there are. Closing waits for running calls: stopping inside the native runtime can crash the process.
 */
public final class BgeSmallEncoder implements TextEncoder {
  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String MODEL_SHA256 = "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final String TOKENIZER_SHA256 = "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66";
  private static final int DIMENSIONS = 384;
  private static final int MAX_TOKENS = 512;

  /** The instruction that the model's authors give for queries to short passages (model card of BAAI/bge-small-en-v1.5). */
  private static final String QUERY_INSTRUCTION = "Represent this sentence for searching relevant passages: ";

  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final ReadWriteLock running = new ReentrantReadWriteLock();
  private boolean closed;

  private BgeSmallEncoder(OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the encoder, some hundred milliseconds; model and native libraries are copied into {@code cache} the first time and checked for damage each time.
   *
   * @throws EncoderException when the platform is unsupported, the folder cannot be written, or a file is not the expected one
   */
  public static BgeSmallEncoder open(Path cache) {
    Path folder = cache.toAbsolutePath().resolve("encoder-" + MODEL_SHA256.substring(0, 12));
    NativePlatform platform = NativePlatform.current();
    Path model = ExtractedResource.at(folder, MODEL, MODEL_SHA256);
    Path vocabulary = ExtractedResource.at(folder, TOKENIZER, TOKENIZER_SHA256);
    ExtractedResource.at(folder, platform.onnx("onnxruntime"), null);
    ExtractedResource.at(folder, platform.onnx("onnxruntime4j_jni"), null);
    Path tokenizerLibrary = ExtractedResource.at(folder, platform.tokenizer(), null);
    System.setProperty("onnxruntime.native.path", folder.toString());
    System.setProperty("RUST_LIBRARY_PATH", tokenizerLibrary.toString());
    System.setProperty("DJL_CACHE_DIR", folder.toString());
    System.setProperty("ENGINE_CACHE_DIR", folder.toString());
    System.setProperty("ai.djl.offline", "true");
    return new BgeSmallEncoder(EncoderSession.open(model, MODEL_SHA256, platform), tokenizer(vocabulary));
  }

  private static HuggingFaceTokenizer tokenizer(Path vocabulary) {
    try {
      return HuggingFaceTokenizer.newInstance(
          vocabulary, Map.of("maxLength", String.valueOf(MAX_TOKENS), "truncation", "true", "padding", "false", "modelMaxLength", String.valueOf(MAX_TOKENS)));
    } catch (IOException e) {
      throw new EncoderException("the encoder's tokenizer could not be loaded; delete its cache folder and try again", e);
    }
  }

  @Override
  public float[] encodePassage(String text) {
    return encode(text);
  }

  @Override
  public float[] encodeQuery(String text) {
    return encode(QUERY_INSTRUCTION + text);
  }

  private float[] encode(String text) {
    running.readLock().lock();
    try {
      if (closed) {
        throw new EncoderException("the encoder is closed");
      }
      return run(tokenizer.encode(text));
    } catch (OrtException e) {
      throw new EncoderException("the encoder failed", e);
    } finally {
      running.readLock().unlock();
    }
  }

  private float[] run(Encoding encoding) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, encoding.getIds().length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getIds()), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getAttentionMask()), shape);
        OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getTypeIds()), shape);
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] first = new float[DIMENSIONS];
      hidden.get(first);
      return unit(first);
    }
  }

  /** The model is read at its first token, [CLS], and compared by direction. */
  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float v : vector) {
      sum += (double) v * v;
    }
    float norm = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= norm;
    }
    return vector;
  }

  @Override
  public int countTokens(String text) {
    running.readLock().lock();
    try {
      if (closed) {
        throw new EncoderException("the encoder is closed");
      }
      return tokenizer.encode(text).getIds().length;
    } finally {
      running.readLock().unlock();
    }
  }

  @Override
  public int maxTokens() {
    return MAX_TOKENS;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public String identity() {
    return "bge-small-en-v1.5-q sha256:" + MODEL_SHA256.substring(0, 16);
  }

  @Override
  public void close() {
    running.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
        tokenizer.close();
      }
    } catch (OrtException e) {
      throw new EncoderException("the encoder could not be closed", e);
    } finally {
      running.writeLock().unlock();
    }
  }
}
