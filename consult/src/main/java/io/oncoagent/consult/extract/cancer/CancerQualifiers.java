package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that subdivide a cancer below the lexicon's codes («classic, group 4»), said near the diagnosis. */
public final class CancerQualifiers {
  private record Row(List<String> cancers, Pattern pattern) {}

  private static final List<Row> ROWS = rows();
  private static final int NEAR = 160;

  private CancerQualifiers() {}

  /** The qualifiers in order of the note, joined by commas; empty when there are none. */
  public static String of(Reading reading, CancerPick pick) {
    Set<String> found = new LinkedHashSet<>();
    for (Row row : ROWS) {
      if (row.cancers().stream().anyMatch(code -> reading.lexicon().isA(pick.code(), code))) {
        Matcher matcher = row.pattern().matcher(reading.note().folded());
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end());
          boolean negated = matcher.start() > 3 && reading.note().folded().startsWith("non", matcher.start() - 4);
          if (!negated && pick.distance(span) <= NEAR && !reading.kinds(span).contains(CueKind.ABSENT)) {
            found.add(matcher.group());
          }
        }
      }
    }
    return String.join(", ", found);
  }

  private static List<Row> rows() {
    Table table = Table.read(CancerQualifiers.class, "/io/oncoagent/consult/extract/qualifiers.tsv");
    return table.rows().stream().map(row -> new Row(table.list(row, "cancers"), Pattern.compile("\\b(?:" + String.join("|", table.list(row, "words")) + ")\\b"))).toList();
  }
}
