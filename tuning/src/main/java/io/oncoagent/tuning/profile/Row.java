package io.oncoagent.tuning.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a table of this package: tab separated, header first, «#» comments. A row without a source is an error. */
record Row(String place, Map<String, String> cells) {
  String get(String column) {
    String cell = cells.get(column);
    if (cell == null || cell.isBlank()) {
      throw new IllegalStateException("profiles: " + place + " lacks " + column);
    }
    return cell;
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }

  List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|")).map(String::strip).toList();
  }

  static String text(String file) {
    try (InputStream in = Row.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("profiles: the data file " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("profiles: the data file " + file + " cannot be read", e);
    }
  }

  static List<Row> read(String file) {
    List<Row> rows = new ArrayList<>();
    String[] header = {};
    int number = 0;
    for (String line : text(file).split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.length == 0) {
        header = cells;
        continue;
      }
      Map<String, String> byName = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(cells.length, header.length); i++) {
        byName.put(header[i], cells[i].strip());
      }
      Row row = new Row(file + " line " + number, byName);
      row.get("source");
      rows.add(row);
    }
    return rows;
  }
}
