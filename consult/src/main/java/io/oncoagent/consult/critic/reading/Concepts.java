package io.oncoagent.consult.critic.reading;

import io.oncoagent.consult.critic.data.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes words of one meaning alike, in English and Spanish: «niños», «children», «paediatric» are one concept. Data: concepts.tsv. */
final class Concepts {
  private static final Concepts SHIPPED = new Concepts(Rows.read("concepts.tsv"));
  private static final int MOST_REMEMBERED = 20_000;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();
  private final Map<String, String> byStem = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();

  private Concepts(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      String concept = row.get("concept");
      for (String form : row.list("forms")) {
        String folded = Folding.fold(form);
        byWord.put(folded, concept);
        byStem.putIfAbsent(Folding.stem(folded), concept);
      }
    }
  }

  static Concepts shipped() {
    return SHIPPED;
  }

  String of(String folded) {
    String known = remembered.get(folded);
    if (known != null) {
      return known;
    }
    String concept = find(folded);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(folded, concept);
    }
    return concept;
  }

  private String find(String folded) {
    String exact = byWord.get(folded);
    if (exact != null) {
      return exact;
    }
    String stem = Folding.stem(folded);
    return byStem.getOrDefault(stem, stem);
  }
}
