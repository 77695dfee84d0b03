package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.lexicon.Lexicon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the note does not say and what each item would change for this case; what decides most comes first. */
public final class MissingReader {
  private static final List<MissingRule> RULES = rules();

  private final Lexicon lexicon;

  public MissingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Items by falling weight. {@code spanish}: the language of their words. */
  public List<MissingItem> read(KnownSoFar known, boolean spanish) {
    return RULES.stream().filter(rule -> rule.applies(known, lexicon)).map(rule -> spanish ? rule.spanish() : rule.english()).toList();
  }

  /** All rows, heaviest first; equal ones in the order of the table. */
  private static List<MissingRule> rules() {
    Table table = Table.read(MissingReader.class, "/io/oncoagent/consult/extract/missing.tsv");
    return table.rows().stream()
        .map(row -> new MissingRule(
            table.list(row, "cancers"), Arrays.asList(table.cell(row, "when").split(";")), Integer.parseInt(table.cell(row, "weight")), table.list(row, "known_by"),
            new MissingItem(table.cell(row, "item"), table.cell(row, "changes")), new MissingItem(table.cell(row, "item_es"), table.cell(row, "changes_es"))))
        .sorted(Comparator.comparingInt(MissingRule::weight).reversed()).toList();
  }
}
