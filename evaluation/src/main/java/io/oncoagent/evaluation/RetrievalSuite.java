package io.oncoagent.evaluation;

import io.oncoagent.domain.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Search against gold: {@code {"id","q","doc","keys":[…]}}. A passage answers when it stands in the document and holds every key, case and signs aside. */
public final class RetrievalSuite {
  private static final List<Integer> DEPTHS = List.of(1, 5, 15);
  private final Map<Integer, Integer> hits = new TreeMap<>();
  private int first;
  private int questions;
  private double reciprocal;

  /** Recall of the answering passage at each depth. */
  public Map<Integer, Interval> recall() {
    Map<Integer, Interval> recall = new TreeMap<>();
    DEPTHS.forEach(k -> recall.put(k, Interval.of(hits.getOrDefault(k, 0), questions)));
    return recall;
  }

  /** How often the right document stands first. */
  public Interval documentFirst() {
    return Interval.of(first, questions);
  }

  /** Mean reciprocal rank of the answering passage within 15. */
  public double meanReciprocalRank() {
    return questions == 0 ? 0 : reciprocal / questions;
  }

  public void run(List<JsonNode> rows, Function<String, List<Evidence>> search) {
    for (JsonNode row : rows) {
      List<Evidence> found = search.apply(row.path("q").asString(""));
      String document = row.path("doc").asString("");
      questions++;
      first += !found.isEmpty() && found.getFirst().passage().document().endsWith(document) ? 1 : 0;
      int rank = rank(found, document, row.path("keys"));
      DEPTHS.stream().filter(k -> rank <= k).forEach(k -> hits.merge(k, 1, Integer::sum));
      reciprocal += rank <= DEPTHS.getLast() ? 1.0 / rank : 0;
    }
  }

  private static int rank(List<Evidence> found, String document, JsonNode keys) {
    for (int i = 0; i < found.size(); i++) {
      String text = plain(found.get(i).passage().text());
      if (found.get(i).passage().document().endsWith(document) && keys.valueStream().allMatch(k -> text.contains(plain(k.asString(""))))) {
        return i + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
