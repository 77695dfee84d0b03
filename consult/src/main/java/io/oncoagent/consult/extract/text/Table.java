package io.oncoagent.consult.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated table of the class path: first line the head, lines starting with # are comments. */
public record Table(List<String> head, List<List<String>> rows) {
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that lies beside the given class.
   *
   * @throws IllegalStateException when it is absent or a row has another number of cells than the head
   */
  public static Table read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table " + name + " is not on the class path");
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table parse(String name, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    List<String> head = rows.removeFirst();
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalStateException(name + ": a row has " + row.size() + " cells instead of " + head.size() + ": " + row.getFirst());
      }
    }
    return new Table(head, rows);
  }

  /** The cell of a row under the named column; empty when blank. */
  public String cell(List<String> row, String column) {
    int at = head.indexOf(column);
    if (at < 0) {
      throw new IllegalStateException("no column " + column);
    }
    return row.get(at).strip();
  }

  /** The list inside a cell. */
  public List<String> list(List<String> row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
  }
}
