package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what came to {@code metrics.jsonl} since the last look. A last line without its end is left for the next look; a torn line, of a worker that was killed, is passed over. */
public final class MetricsTail {
  /** Its name in the run's folder. */
  public static final String FILE = "metrics.jsonl";

  private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private final Path file;
  private long position;

  private MetricsTail(Path run, long position) {
    this.file = run.resolve(FILE);
    this.position = position;
  }

  /** From the first line. */
  public static MetricsTail fromStart(Path run) {
    return new MetricsTail(run, 0);
  }

  /** Only what a worker writes that is started after this call. */
  static MetricsTail fromHere(Path run) {
    try {
      Path file = run.resolve(FILE);
      return new MetricsTail(run, Files.exists(file) ? Files.size(file) : 0);
    } catch (IOException e) {
      throw unreadable(run.resolve(FILE), e);
    }
  }

  /** New events in their order. */
  public List<TrainEvent> next() {
    List<TrainEvent> events = new ArrayList<>();
    if (!Files.exists(file)) {
      return events;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] fresh = new byte[Math.toIntExact(Math.min(in.length() - position, 1 << 26))];
      in.seek(position);
      in.readFully(fresh);
      int from = 0;
      for (int i = 0; i < fresh.length; i++) {
        if (fresh[i] == '\n') {
          add(new String(fresh, from, i - from, StandardCharsets.UTF_8), events);
          from = i + 1;
        }
      }
      position += from;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return events;
  }

  private static void add(String line, List<TrainEvent> events) {
    try {
      TrainEvent event = TrainEvent.of(JSON.readTree(line));
      if (event != null) {
        events.add(event);
      }
    } catch (JacksonException torn) {
      // a worker that was killed in the middle of a line; the next one wrote on behind it
    }
  }

  private static TuningException unreadable(Path file, IOException e) {
    return new TuningException(TuningException.Code.FAILED, "the file " + file + " cannot be read", e);
  }
}
