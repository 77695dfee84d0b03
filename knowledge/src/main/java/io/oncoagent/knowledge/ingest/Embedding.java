package io.oncoagent.knowledge.ingest;

import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.index.PassageText;
import io.oncoagent.knowledge.index.VectorCache;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Embeds passages on as many workers as there are cores, each text once ever: vectors are kept by the hash of their text. */
final class Embedding implements AutoCloseable {
  private final TextEncoder encoder;
  private final VectorCache cache;
  private final ExecutorService workers;

  Embedding(TextEncoder encoder, VectorCache cache, int workers) {
    this.encoder = encoder;
    this.cache = cache;
    this.workers = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("embed-", 0).factory());
  }

  List<Future<float[]>> vectors(String title, List<DraftPassage> passages) {
    return passages.stream()
        .map(passage -> PassageText.forEncoder(title, passage.section(), passage.text()))
        .map(text -> workers.submit(() -> vector(text)))
        .toList();
  }

  private float[] vector(String text) throws Exception {
    float[] known = cache.get(text);
    if (known != null) {
      return known;
    }
    float[] vector = encoder.encodePassage(text);
    cache.put(text, vector);
    return vector;
  }

  /** Stops at once what is not begun and waits for what runs. */
  @Override
  public void close() {
    workers.shutdownNow();
    workers.close();
  }
}
