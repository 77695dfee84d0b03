package io.oncoagent.consult.extract.stage;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Stages and risk groups of other systems (BCLC, ISS, Rai, limited/extensive, INRG …): one row of a table, one pattern. */
final class OtherSystems {
  /** A value found; {@code label} is how it reads in the facts. */
  record Found(String label, Span span) {}

  private record System(String label, List<String> cancers, WordPattern pattern) {}

  private final Lexicon lexicon;
  private final List<System> systems = new ArrayList<>();

  OtherSystems(Lexicon lexicon) {
    this.lexicon = lexicon;
    Table table = Table.read(OtherSystems.class, "/io/oncoagent/consult/extract/stagesystems.tsv");
    for (List<String> row : table.rows()) {
      systems.add(new System(table.cell(row, "system"), table.list(row, "cancers"), WordPattern.of(table.cell(row, "pattern"))));
    }
  }

  List<Found> find(Reading reading, String cancer) {
    List<Found> found = new ArrayList<>();
    for (System system : systems) {
      if (!system.cancers().isEmpty() && system.cancers().stream().noneMatch(code -> lexicon.isA(cancer, code))) {
        continue;
      }
      WordPattern.Finder matcher = system.pattern().in(reading.note());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        Set<CueKind> kinds = reading.kinds(span);
        if (!kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.FAMILY)) {
          found.add(new Found(label(system, matcher), span));
          break;
        }
      }
    }
    return found;
  }

  private static String label(System system, WordPattern.Finder matcher) {
    StringBuilder label = new StringBuilder(system.label());
    for (int i = 1; i <= matcher.groups(); i++) {
      String part = matcher.at(i);
      if (part != null) {
        boolean code = part.length() <= 4 && !part.equals("low") && !part.equals("high");
        label.append(label.isEmpty() ? "" : " ").append(code ? part.toUpperCase(Locale.ROOT) : part);
      }
    }
    return label.toString();
  }
}
