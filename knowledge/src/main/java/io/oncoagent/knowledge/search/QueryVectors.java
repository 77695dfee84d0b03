package io.oncoagent.knowledge.search;

import io.oncoagent.inference.TextEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of queries. An embedding costs more than all the rest of a search, so several are made side by side, and the last ones are remembered: the same stage
 * and treatment is asked for again and again, and a changed draft or a what-if asks the same case. Kept in memory only; one text at a time goes to the encoder,
 * so that a vector never depends on what was asked beside it.
 */
public final class QueryVectors {
  /** Some 3 MB at 384 dimensions. */
  private static final int REMEMBERED = 2_000;

  private final Supplier<TextEncoder> encoder;
  private final Map<String, float[]> recent =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  public QueryVectors(Supplier<TextEncoder> encoder) {
    this.encoder = encoder;
  }

  /** Unit vectors of the texts, in their order; not to be changed. */
  public List<float[]> of(List<String> texts) {
    return texts.size() == 1 ? List.of(of(texts.getFirst())) : texts.parallelStream().map(this::of).toList();
  }

  /** The unit vector of one text; not to be changed. */
  public float[] of(String text) {
    float[] known = known(text);
    if (known != null) {
      return known;
    }
    float[] vector = encoder.get().encodeQuery(text);
    synchronized (recent) {
      recent.put(text, vector);
    }
    return vector;
  }

  private float @Nullable [] known(String text) {
    synchronized (recent) {
      return recent.get(text);
    }
  }
}
