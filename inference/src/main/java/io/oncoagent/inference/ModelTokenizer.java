package io.oncoagent.inference;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A language model's own tokenizer, read from its {@code tokenizer.json}. Adds no token of its own and cuts nothing. Safe for several threads. */
public final class ModelTokenizer implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  private ModelTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the tokenizer; the native library is copied into {@code cache} the first time.
   *
   * @throws EncoderException when the platform is unsupported, the cache cannot be written, or the file is no tokenizer
   */
  public static ModelTokenizer open(Path tokenizerJson, Path cache) {
    Path folder = cache.toAbsolutePath().resolve("tokenizer");
    Path library = ExtractedResource.at(folder, NativePlatform.current().tokenizer(), null);
    System.setProperty("RUST_LIBRARY_PATH", library.toString());
    System.setProperty("DJL_CACHE_DIR", folder.toString());
    System.setProperty("ENGINE_CACHE_DIR", folder.toString());
    System.setProperty("ai.djl.offline", "true");
    try {
      return new ModelTokenizer(HuggingFaceTokenizer.newInstance(tokenizerJson, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false")));
    } catch (IOException | RuntimeException e) {
      throw new EncoderException("the tokenizer " + tokenizerJson + " could not be loaded; it must be a tokenizer.json of the tokenizers library", e);
    }
  }

  /** The token numbers of a text; control tokens written in it are read as control tokens, so refuse them first where the text is data. */
  public int[] encode(String text) {
    long[] ids = tokenizer.encode(text, false, false).getIds();
    int[] narrow = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      narrow[i] = Math.toIntExact(ids[i]);
    }
    return narrow;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
