package io.oncoagent.consult.route;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.RuleHit;
import java.util.ArrayList;
import java.util.List;

/** The hard rules as shipped: which stand, which raise the tier, since which version, on whose word. */
final class RuleTable {
  private record Row(HardRule rule, boolean raises) {}

  private final List<Row> rows = new ArrayList<>();

  RuleTable() {
    Table table = Table.read(RuleTable.class, "/io/oncoagent/consult/route/rules.tsv");
    for (List<String> row : table.rows()) {
      rows.add(new Row(HardRule.valueOf(table.cell(row, "rule")), table.cell(row, "raises").equals("yes")));
    }
  }

  /** The rules that apply, in the order of the table. */
  List<RuleHit> hits(ClinicalFacts facts) {
    List<RuleHit> hits = new ArrayList<>();
    for (Row row : rows) {
      String because = row.rule().because(facts);
      if (because != null) {
        hits.add(new RuleHit(row.rule().name(), row.raises(), because));
      }
    }
    return hits;
  }
}
