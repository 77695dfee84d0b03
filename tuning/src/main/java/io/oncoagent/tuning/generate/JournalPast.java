package io.oncoagent.tuning.generate;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a journal tells of earlier processes of the run.
 *
 * @param end where the last counted case ends in the file, in bytes
 * @param made cases that stand
 * @param rejected replies that were no case
 * @param reasons how often each reason was found; a reply may have several
 * @param missing profiles below {@code next} that were under way when a process ended, to be asked again
 * @param next the first profile that nobody has asked for
 * @param notes hashes of the notes
 */
record JournalPast(long end, int made, int rejected, Map<String, Integer> reasons, ArrayDeque<Long> missing, long next, Set<String> notes) {
  static final String MADE = "made";

  /** Reads it, cuts a half line off its end, and leaves the channel there; an empty one gets its head. */
  static JournalPast read(FileChannel journal, String head, Path file) throws IOException {
    String text = whole(journal);
    int last = text.lastIndexOf('\n') + 1;
    String kept = text.substring(0, last);
    long bytes = kept.getBytes(StandardCharsets.UTF_8).length;
    journal.truncate(bytes).position(bytes);
    if (kept.isEmpty()) {
      journal.write(ByteBuffer.wrap((head + "\n").getBytes(StandardCharsets.UTF_8)));
      journal.force(true);
      return new JournalPast(0, 0, 0, new TreeMap<>(), new ArrayDeque<>(), 0, new HashSet<>());
    }
    String[] lines = kept.split("\n");
    if (!lines[0].equals(head)) {
      throw new TuningException(TuningException.Code.INPUT, "the journal of " + file + " belongs to another run (seed, profile tables or model differ); name another file");
    }
    return of(lines, file);
  }

  private static JournalPast of(String[] lines, Path file) {
    BitSet done = new BitSet();
    Map<String, Integer> reasons = new TreeMap<>();
    Set<String> notes = new HashSet<>();
    long end = 0;
    int made = 0;
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split(" ");
      if (cells.length < 3 || !cells[0].matches("\\d{1,9}") || !cells[2].matches("\\d{1,18}")) {
        throw new TuningException(TuningException.Code.INPUT, "the journal of " + file + " cannot be read at line " + (i + 1));
      }
      done.set(Integer.parseInt(cells[0]));
      end = Long.parseLong(cells[2]);
      if (cells[1].equals(MADE)) {
        made++;
        notes.add(cells[3]);
      } else {
        for (String reason : cells[1].split(",")) {
          reasons.merge(reason, 1, Integer::sum);
        }
      }
    }
    ArrayDeque<Long> missing = new ArrayDeque<>();
    for (int i = done.nextClearBit(0); i < done.length(); i = done.nextClearBit(i + 1)) {
      missing.add((long) i);
    }
    return new JournalPast(end, made, lines.length - 1 - made, reasons, missing, done.length(), notes);
  }

  private static String whole(FileChannel journal) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(journal.size()));
    while (buffer.hasRemaining() && journal.read(buffer, buffer.position()) >= 0) {
      // Reads on until the end.
    }
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
  }
}
