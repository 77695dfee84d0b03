package io.oncoagent.gateway.openai;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a body that is never longer than {@value #MOST} bytes; a server that does not stop is an error, not a full memory. */
final class BoundedLines {
  static final int MOST = 4_000_000;

  private final InputStream in;
  private int read;

  BoundedLines(InputStream body) {
    this.in = new BufferedInputStream(body);
  }

  /** The next line without its end, or null at the end of the body. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (++read > MOST) {
        throw new IOException("the reply is longer than any answer");
      }
      line.write(b);
      b = in.read();
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
