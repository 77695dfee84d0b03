package io.oncoagent.tuning.shard;

import io.oncoagent.tuning.pack.Packing;
import io.oncoagent.tuning.tokenize.MarkedTokens;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the rows of a packing as shards, reading the tokens from a memory map of {@code tokenised.bin}; memory does not grow with the corpus. */
public final class ShardWriter {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Path folder;
  private final List<TokenisedSource.Entry> entries;
  private final int shardTokens;

  /**
   * A written shard: rows from {@code firstRow}, its file's name and SHA-256.
   */
  public record Shard(String file, int firstRow, int rows, int tokens, String sha256) {}

  /**
   * @param shardTokens a shard ends with the row that reaches this many tokens
   */
  public ShardWriter(Path folder, List<TokenisedSource.Entry> entries, int shardTokens) {
    this.folder = folder;
    this.entries = entries;
    this.shardTokens = shardTokens;
  }

  public List<Shard> write(Packing packing) throws IOException {
    List<Shard> shards = new ArrayList<>();
    try (Arena arena = Arena.ofConfined(); FileChannel source = FileChannel.open(folder.resolve(TokenisedSource.FILE))) {
      MemorySegment tokens = source.map(FileChannel.MapMode.READ_ONLY, 0, source.size(), arena);
      int row = 0;
      while (row < packing.rows()) {
        int first = row;
        int size = 0;
        while (row < packing.rows() && size < shardTokens) {
          size += rowTokens(packing, row++);
        }
        shards.add(one(packing, first, row, size, tokens, String.format(Locale.ROOT, "shard-%05d.safetensors", shards.size())));
      }
    }
    return shards;
  }

  private int rowTokens(Packing packing, int row) {
    int sum = 0;
    for (int i = packing.rowStart()[row]; i < packing.rowStart()[row + 1]; i++) {
      sum += entries.get(packing.order()[i]).length();
    }
    return sum;
  }

  private Shard one(Packing packing, int first, int end, int size, MemorySegment tokens, String name) throws IOException {
    int from = packing.rowStart()[first];
    int to = packing.rowStart()[end];
    try (LittleEndianFile file = new LittleEndianFile(folder.resolve(name))) {
      file.putBytes(SafetensorsHeader.of(end - first, to - from, size));
      for (int row = first; row <= end; row++) {
        file.putLong(packing.rowStart()[row] - from);
      }
      int at = 0;
      file.putInt(0);
      for (int i = from; i < to; i++) {
        at += entries.get(packing.order()[i]).length();
        file.putInt(at);
      }
      copy(packing, from, to, tokens, file, false);
      copy(packing, from, to, tokens, file, true);
      return new Shard(name, first, end - first, size, file.finish());
    }
  }

  private void copy(Packing packing, int from, int to, MemorySegment tokens, LittleEndianFile file, boolean labels) throws IOException {
    for (int i = from; i < to; i++) {
      TokenisedSource.Entry entry = entries.get(packing.order()[i]);
      for (long t = entry.offset(); t < entry.offset() + entry.length(); t++) {
        int marked = tokens.get(INT, t * Integer.BYTES);
        file.putInt(labels ? MarkedTokens.label(marked) : MarkedTokens.token(marked));
      }
    }
  }
}
