package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The clean records of a run that is under way, and how far it has come. The journal is written after the records are on the disk: what stands behind it is cut off on a resume and made again.
 */
final class Spool implements AutoCloseable {
  private static final String RECORDS = "records.jsonl";
  private static final String JOURNAL = "journal.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How far reading has come: rows of earlier inputs, and this one's up to {@code row}, are done. */
  record Mark(int input, int row, Counts counts) {}

  private final Path folder;
  private final String order;
  private final FileChannel channel;
  private final OutputStream out;

  private Spool(Path folder, String order, FileChannel channel) {
    this.folder = folder;
    this.order = order;
    this.channel = channel;
    this.out = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 18);
  }

  /** Where a run that was cut off stands; the start where there is none, or it was cut before the first mark. */
  static Mark mark(Path folder, String order) throws IOException {
    Path journal = folder.resolve(JOURNAL);
    if (!Files.isRegularFile(journal)) {
      return new Mark(0, 0, new Counts());
    }
    JsonNode o = read(journal);
    if (!o.path("order").asString("").equals(order)) {
      throw new TuningException(Code.INPUT, "the run that was cut off had other inputs or options; begin anew without --resume");
    }
    return new Mark(o.path("input").asInt(), o.path("row").asInt(), Counts.of(o.path("counts")));
  }

  private static JsonNode read(Path journal) throws IOException {
    try {
      return JSON.readTree(Files.readString(journal));
    } catch (JacksonException e) {
      throw new TuningException(Code.FAILED, "the journal of the run that was cut off is damaged; begin anew without --resume", e);
    }
  }

  /** Opens the records for writing behind the last mark. */
  static Spool open(Path folder, String order) throws IOException {
    Path journal = folder.resolve(JOURNAL);
    long sure = Files.isRegularFile(journal) ? read(journal).path("bytes").asLong() : 0;
    FileChannel channel = FileChannel.open(folder.resolve(RECORDS), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < sure) {
      channel.close();
      throw new TuningException(Code.FAILED, "the records of the run that was cut off are damaged; begin anew without --resume");
    }
    channel.truncate(sure).position(sure);
    return new Spool(folder, order, channel);
  }

  void add(CleanCase one) throws IOException {
    out.write(JSON.writeValueAsBytes(one.spooled()));
    out.write('\n');
  }

  void mark(Mark mark) throws IOException {
    out.flush();
    channel.force(false);
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("order", order).put("input", mark.input()).put("row", mark.row()).put("bytes", channel.position());
    o.set("counts", mark.counts().json());
    Path draft = folder.resolve(JOURNAL + ".draft");
    Files.writeString(draft, o.toString());
    Files.move(draft, folder.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Every record, in order. */
  static void each(Path folder, Consumer<CleanCase> reader) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(RECORDS), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(CleanCase.of(JSON.readTree(line)));
      }
    }
  }

  static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(RECORDS));
    Files.deleteIfExists(folder.resolve(JOURNAL));
  }

  @Override
  public void close() throws IOException {
    out.flush();
    channel.close();
  }
}
