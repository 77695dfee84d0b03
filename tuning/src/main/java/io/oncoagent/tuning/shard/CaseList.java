package io.oncoagent.tuning.shard;

import io.oncoagent.tuning.pack.Packing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code cases.jsonl}: a line for each case in the corpus's order, with its row (over all shards) and its place in it, or why it has none. */
public final class CaseList {
  /** Its name in the folder. */
  public static final String FILE = "cases.jsonl";

  private CaseList() {}

  public static void write(Path folder, List<TokenisedSource.Entry> entries, Packing packing) throws IOException {
    int[] row = new int[entries.size()];
    int[] start = new int[entries.size()];
    Arrays.fill(row, -1);
    for (int r = 0; r < packing.rows(); r++) {
      int at = 0;
      for (int i = packing.rowStart()[r]; i < packing.rowStart()[r + 1]; i++) {
        int c = packing.order()[i];
        row[c] = r;
        start[c] = at;
        at += entries.get(c).length();
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      for (int c = 0; c < row.length; c++) {
        out.write(line(entries.get(c), row[c], start[c]).toString());
        out.write('\n');
      }
    }
  }

  private static ObjectNode line(TokenisedSource.Entry entry, int row, int start) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("id", entry.id()).put("line", entry.line());
    if (row < 0) {
      o.put("excluded", "too long");
    } else {
      o.put("row", row).put("start", start);
    }
    return o.put("length", entry.length()).put("trained", entry.trained()).put("offset", entry.offset()).put("sha256", entry.sha256());
  }
}
