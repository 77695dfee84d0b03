package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.casefile.RedactionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose first row names the columns («scr no | init | DOB», «Name⇥Fallnr.⇥Diagnose»): what stands under a name or a number column goes. */
final class TableDetector implements Detector {
  private static final int LEAST_COLUMNS = 3;

  /** A row of cells: the tokens where each begins and ends, exclusive. */
  private record Row(char mark, List<int[]> cells) {}

  @Override
  public void detect(Reading reading) {
    Note note = reading.note();
    @Nullable RedactionType[] header = null;
    char mark = 0;
    int line = 0;
    while (line < note.count()) {
      int end = line + 1;
      while (end < note.count() && !note.startsLine(end)) {
        end++;
      }
      Row row = row(note, line, end);
      if (row == null) {
        header = null;
      } else if (header != null && row.mark() == mark && Math.abs(row.cells().size() - header.length) <= 1) {
        cells(reading, header, row);
      } else {
        header = header(reading, row);
        mark = row.mark();
      }
      line = end;
    }
  }

  private static @Nullable Row row(Note note, int from, int to) {
    for (char mark : new char[] {'|', ';', '\t', ','}) {
      List<int[]> cells = cells(note, from, to, mark);
      if (cells.size() >= LEAST_COLUMNS + (mark == ',' ? 1 : 0)) {
        return new Row(mark, cells);
      }
    }
    return null;
  }

  private static List<int[]> cells(Note note, int from, int to, char mark) {
    List<int[]> cells = new ArrayList<>();
    int start = from;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      quoted ^= mark == ',' && note.is(i, '"');
      boolean column = mark == '\t' && i > from && note.startsColumn(i);
      if (column || mark != '\t' && note.is(i, mark) && !quoted) {
        cells.add(new int[] {start, i});
        start = column ? i : i + 1;
      }
    }
    cells.add(new int[] {start, to});
    if (mark == '|') {
      cells.removeIf(c -> c[0] >= c[1] && (c[0] <= from + 1 || c[1] >= to));
    }
    return cells;
  }

  /** What each column holds, or null when no cell of the row names one. */
  private static @Nullable RedactionType @Nullable [] header(Reading reading, Row row) {
    @Nullable RedactionType[] kinds = new RedactionType[row.cells().size()];
    boolean any = false;
    for (int c = 0; c < kinds.length; c++) {
      int[] cell = row.cells().get(c);
      for (int i = cell[0]; i < cell[1]; i++) {
        if (reading.note().isNumber(i)) {
          return null;
        }
      }
      kinds[c] = kind(reading, cell);
      any |= kinds[c] != null;
    }
    return any ? kinds : null;
  }

  private static @Nullable RedactionType kind(Reading reading, int[] cell) {
    Label label = reading.labels().startingAt(cell[0]);
    Note note = reading.note();
    int last = cell[1];
    while (last > cell[0] + 1 && note.isMark(last - 1, ".:#°º")) {
      last--;
    }
    boolean numbered = label != null && last == label.to() + 1 && (note.is(last - 1, "no") || note.is(last - 1, "nr") || note.is(last - 1, "id") || note.is(last - 1, "number"));
    if (note.is(last - 1, "init") || note.is(last - 1, "inits") || note.is(last - 1, "pac") || note.is(last - 1, "pt") || note.is(last - 1, "pat")) {
      return RedactionType.NAME;
    }
    boolean screening = (note.folded(cell[0]).startsWith("scr") || note.folded(cell[0]).startsWith("subj")) && last > cell[0] + 1;
    if (screening) {
      return RedactionType.ID;
    }
    if (label == null || last > label.to() && !numbered) {
      return null;
    }
    boolean single = label.weak() && note.length(cell[0]) < 3;
    return single ? null : type(label);
  }

  private static @Nullable RedactionType type(Label label) {
    if (label.is(LabelKind.PERSON) || label.is(LabelKind.INITIALS)) {
      return RedactionType.NAME;
    }
    if (label.is(LabelKind.MRN)) {
      return RedactionType.MRN;
    }
    if (label.is(LabelKind.ID)) {
      return RedactionType.ID;
    }
    if (label.is(LabelKind.PHONE)) {
      return RedactionType.PHONE;
    }
    return label.is(LabelKind.ADDRESS) ? RedactionType.ADDRESS : null;
  }

  private static void cells(Reading reading, @Nullable RedactionType[] header, Row row) {
    for (int c = 0; c < Math.min(header.length, row.cells().size()); c++) {
      RedactionType type = header[c];
      int[] cell = row.cells().get(c);
      if (type == null || cell[1] <= cell[0] || reading.findings().anyTaken(cell[0], cell[1])) {
        continue;
      }
      int from = cell[0];
      int to = cell[1];
      while (from < to && reading.note().isMark(from, "\"'")) {
        from++;
      }
      while (to > from && reading.note().isMark(to - 1, "\"'.,")) {
        to--;
      }
      if (type == RedactionType.NAME ? name(reading, from, to) : figures(reading.note(), from, to) >= 3) {
        reading.findings().add(from, to, type, 0.9);
      }
    }
  }

  /** One to five words with a capital or a listed name among them, no figures, nothing of the clinic. */
  private static boolean name(Reading reading, int from, int to) {
    Note note = reading.note();
    boolean named = false;
    for (int i = from; i < to; i++) {
      if (note.isNumber(i) || reading.protection().strong(i)) {
        return false;
      }
      named |= note.isCapital(i) || NameWords.listed(note, i);
    }
    return named && to - from <= 9;
  }

  private static int figures(Note note, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += note.digits(i);
    }
    return digits;
  }
}
