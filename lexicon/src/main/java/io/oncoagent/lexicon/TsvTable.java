package io.oncoagent.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    for (String line : parts(new String(bytes, StandardCharsets.UTF_8), '\n')) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = parts(line, '\t');
      if (table.columns.isEmpty()) {
        for (String cell : cells) {
          table.columns.put(cell.strip(), table.columns.size());
        }
      } else if (cells.size() != table.columns.size()) {
        throw new IllegalStateException(
            "lexicon: " + name + " line " + number + " has " + cells.size() + " cells, the header " + table.columns.size());
      } else {
        table.rows.add(table.new Row(number, cells));
      }
    }
    return table;
  }

  /** By hand, because a start of the program waits for it: regular expressions cost more than half of the load. */
  private static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
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
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell, or null when it is empty. */
    @Nullable String optional(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalStateException("lexicon: " + name + " has no column " + column);
      }
      String cell = cells.get(at).strip();
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
      if (cell == null) {
        return List.of();
      }
      List<String> values = new ArrayList<>();
      for (String part : parts(cell, '|')) {
        String value = part.strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
      return List.copyOf(values);
    }

    boolean flag(String column) {
      return "yes".equalsIgnoreCase(optional(column));
    }
  }
}
