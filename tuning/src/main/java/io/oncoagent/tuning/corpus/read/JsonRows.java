package io.oncoagent.tuning.corpus.read;

import io.oncoagent.tuning.TuningException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Lines, or one array of objects. A broken line is a row without fields; a broken array cannot be read on. */
final class JsonRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  /** Behind an element stands the next one. */
  private static final JsonMapper ELEMENTS = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int LOOK = 4_096;

  private JsonRows() {}

  static Rows open(Path file) throws IOException {
    return isArray(file) ? new OfArray(file) : new OfLines(file);
  }

  private static boolean isArray(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < LOOK; i++) {
        int c = in.read();
        if (c > ' ' && c != 0xFEFF) {
          return c == '[';
        }
      }
      return false;
    }
  }

  private static @Nullable ObjectNode object(JsonNode node) {
    return node instanceof ObjectNode fields ? fields : null;
  }

  private static final class OfLines implements Rows {
    private final BufferedReader in;
    private int number;

    OfLines(Path file) throws IOException {
      in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Row next() throws IOException {
      String line = in.readLine();
      while (line != null && line.isBlank()) {
        number++;
        line = in.readLine();
      }
      if (line == null) {
        return null;
      }
      number++;
      try {
        return new Row(number, object(JSON.readTree(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line)));
      } catch (JacksonException e) {
        return new Row(number, null);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class OfArray implements Rows {
    private final BufferedReader in;
    private final JsonParser parser;
    private final Path file;
    private int number;
    private boolean ended;

    OfArray(Path file) throws IOException {
      this.file = file;
      in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      parser = ELEMENTS.createParser(in);
      try {
        parser.nextToken();
      } catch (JacksonException e) {
        in.close();
        throw broken(e);
      }
    }

    @Override
    public @Nullable Row next() {
      try {
        JsonToken token = ended ? JsonToken.END_ARRAY : parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
          ended = true;
          return null;
        }
        if (token == null) {
          throw broken(null);
        }
        number++;
        return new Row(number, object(ELEMENTS.readTree(parser)));
      } catch (JacksonException e) {
        throw broken(e);
      }
    }

    private TuningException broken(@Nullable Throwable cause) {
      return new TuningException(TuningException.Code.INPUT, "the file " + file + " is no whole JSON array: it breaks behind element " + number, cause);
    }

    @Override
    public void close() throws IOException {
      parser.close();
      in.close();
    }
  }
}
