package io.oncoagent.consult.critic.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the critic's data files: tab separated, header first, «#» comments, lists split by «|». A wrong row is an error that names its place. */
public final class Rows {
  private Rows() {}

  /** One row by column names. */
  public record Row(String place, Map<String, String> cells) {
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("critic: " + place + " lacks the column " + column);
      }
      return cell;
    }

    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
  }

  /** @throws IllegalStateException when the file is missing or a row has not as many cells as the header */
  public static List<Row> read(String file) {
    try (InputStream in = Rows.class.getResourceAsStream("/io/oncoagent/consult/critic/" + file)) {
      if (in == null) {
        throw new IllegalStateException("critic: the data file " + file + " is missing");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("critic: the data file " + file + " cannot be read", e);
    }
  }

  private static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    String[] header = {};
    int number = 0;
    for (String line : text.split("\r?\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.length == 0) {
        header = cells;
      } else if (cells.length != header.length) {
        throw new IllegalStateException("critic: " + file + " line " + number + " has " + cells.length + " cells, the header " + header.length);
      } else {
        rows.add(row(file + " line " + number, header, cells));
      }
    }
    return rows;
  }

  private static Row row(String place, String[] header, String[] cells) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      byName.put(header[i].strip(), cells[i].strip());
    }
    return new Row(place, byName);
  }
}
