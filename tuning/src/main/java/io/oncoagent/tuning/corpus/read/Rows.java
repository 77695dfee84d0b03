package io.oncoagent.tuning.corpus.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file, one after the other; only one is held at a time. */
public interface Rows extends AutoCloseable {
  /** The next row, null behind the last. */
  @Nullable Row next() throws IOException;

  @Override
  void close() throws IOException;
}
