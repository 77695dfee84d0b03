package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a table from rows whose cells may be missing: where a cell spans rows, crawled pages leave it out of the rows below, so a short row fills the
 * last columns and takes the rest from the row above. Pictures, repeated header rules, abbreviation lists and reprint notes are left out.
 */
final class TableAssembler {
  private static final Pattern ABBREVIATIONS = Pattern.compile("^\\S{1,20}( \\S+){0,3} = .+; .+ = .+|^\\S{1,14} = [a-z].{3,80}\\.$");
  private static final Pattern REPRINT = Pattern.compile("(?i)^[a-h*†]?\\s?(reprinted|adapted|used) with permission.*");

  private final List<List<String>> raw = new ArrayList<>();

  boolean isEmpty() {
    return raw.isEmpty();
  }

  /** One line of a Markdown table. */
  void line(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    List<String> cells = Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    if (!cells.stream().allMatch(cell -> cell.matches(":?-{2,}:?"))) {
      raw.add(cells);
    }
  }

  /** One row whose cells are known. */
  void row(List<String> cells) {
    raw.add(cells);
  }

  Block.Table take(List<String> section, @Nullable Integer page, @Nullable String caption) {
    List<String> header = raw.getFirst().stream().map(TableAssembler::cell).toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> above = header.stream().map(h -> "").toList();
    for (List<String> cells : raw.subList(1, raw.size())) {
      List<String> plain = cells.stream().map(TableAssembler::cell).toList();
      if (plain.stream().allMatch(String::isEmpty) || isNote(plain)) {
        continue;
      }
      above = aligned(plain, above, header.size());
      rows.add(above);
    }
    raw.clear();
    return new Block.Table(section, page, caption, header, rows);
  }

  private static String cell(String markdown) {
    return InlineMarkdown.isFigure(markdown) ? "" : InlineMarkdown.plain(markdown);
  }

  private static boolean isNote(List<String> cells) {
    boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
    String first = cells.getFirst();
    return alone && (ABBREVIATIONS.matcher(first).matches() || REPRINT.matcher(first).matches());
  }

  private static List<String> aligned(List<String> cells, List<String> above, int width) {
    if (cells.size() >= width) {
      return cells.size() == width ? cells : merged(cells, width);
    }
    List<String> row = new ArrayList<>(above.subList(0, width - cells.size()));
    row.addAll(cells);
    return row;
  }

  private static List<String> merged(List<String> cells, int width) {
    List<String> row = new ArrayList<>(cells.subList(0, width - 1));
    row.add(String.join(" ", cells.subList(width - 1, cells.size())).strip());
    return row;
  }
}
