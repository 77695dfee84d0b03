package io.oncoagent.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tab-separated data file with a header. A missing file, column or cell is an error that names its place. */
final class TsvTable {
  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final byte[] bytes;

  private TsvTable(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static TsvTable read(String name) {
    try (InputStream in = TsvTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("lexicon: the data file " + name + " is missing");
      }
      return parse(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon: the data file " + name + " cannot be read", e);
    }
  }

  private static TsvTable parse(String name, byte[] bytes) {
    TsvTable table = new TsvTable(name, bytes);
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r?\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (table.columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          table.columns.put(cells[i].strip(), i);
        }
      } else if (cells.length != table.columns.size()) {
        throw new IllegalStateException(
            "lexicon: " + name + " line " + number + " has " + cells.length + " cells, the header " + table.columns.size());
      } else {
        table.rows.add(table.new Row(number, cells));
      }
    }
    return table;
  }

  List<Row> rows() {
    return rows;
  }

  byte[] bytes() {
    return bytes;
  }

  /** One line of the file. */
  final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell, or null when it is empty. */
    @Nullable String optional(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalStateException("lexicon: " + name + " has no column " + column);
      }
      String cell = cells[at].strip();
      return cell.isEmpty() ? null : cell;
    }

    String required(String column) {
      String cell = optional(column);
      if (cell == null) {
        throw new IllegalStateException("lexicon: " + name + " line " + line + " lacks " + column);
      }
      return cell;
    }

    /** The parts between vertical bars; empty for an empty cell. */
    List<String> list(String column) {
      String cell = optional(column);
      return cell == null
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    boolean flag(String column) {
      return "yes".equalsIgnoreCase(optional(column));
    }
  }
}
