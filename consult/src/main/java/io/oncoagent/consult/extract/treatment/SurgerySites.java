package io.oncoagent.consult.extract.treatment;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Operations that treat only some cancers: a hysterectomy is no treatment of breast cancer, a stent is none at all. */
public final class SurgerySites {
  private final Map<String, List<String>> cancers = new HashMap<>();

  public SurgerySites() {
    Table table = Table.read(SurgerySites.class, "/io/oncoagent/consult/extract/surgerysites.tsv");
    for (List<String> row : table.rows()) {
      table.list(row, "treatments").forEach(name -> cancers.put(name, table.list(row, "cancers")));
    }
  }

  boolean fits(String treatment, String cancer, Lexicon lexicon) {
    List<String> wanted = cancers.get(treatment);
    return wanted == null || wanted.stream().anyMatch(code -> code.equals("any") || lexicon.isA(cancer, code));
  }
}
