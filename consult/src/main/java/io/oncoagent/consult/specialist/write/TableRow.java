package io.oncoagent.consult.specialist.write;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table that stands in a passage as «Header: cell; Header: cell»: the treatment is what is offered, the first cell says for whom, columns of figures
 * are left to the source.
 */
final class TableRow {
  private static final Pattern CELL = Pattern.compile("(?:^|; )([A-Z0-9][^:;]{1,60}?): ?");
  private static final Pattern TREATMENT = Pattern.compile("^(?:standard )?(?:treatments?|therap(?:y|ies)|treatment options?|regimens?)(?:[a-z]|\\W)?$");
  private static final Pattern BARE = Pattern.compile("^[\\s\\u2014\\u2013-]+|[.;:]+$");

  private TableRow() {}

  /** «Surgery plus radiation therapy (grade II tumors)», or empty where the words are no row with a column of treatments. */
  static Optional<String> treatment(String words) {
    Map<String, String> cells = cells(words);
    if (cells.size() < 2) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (TREATMENT.matcher(cell.getKey().toLowerCase(Locale.ROOT)).matches() && !cell.getValue().isEmpty()) {
        String first = cells.values().iterator().next();
        return Optional.of(first.equals(cell.getValue()) || first.isEmpty() ? cell.getValue() : cell.getValue() + " (" + first + ")");
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> cells(String words) {
    Map<String, String> cells = new LinkedHashMap<>();
    Matcher header = CELL.matcher(words);
    String open = null;
    int from = 0;
    while (header.find()) {
      if (open != null) {
        cells.putIfAbsent(open, bare(words.substring(from, header.start())));
      } else if (header.start() > 0) {
        return Map.of();
      }
      open = header.group(1);
      from = header.end();
    }
    if (open != null) {
      cells.putIfAbsent(open, bare(words.substring(from)));
    }
    return cells;
  }

  private static String bare(String cell) {
    return BARE.matcher(cell.strip()).replaceAll("").strip();
  }
}
