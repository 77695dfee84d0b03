package io.oncoagent.evaluation;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Search against gold; see {@link GoldPassage} for the labels. */
public final class RetrievalSuite {
  private static final List<Integer> DEPTHS = List.of(1, 5, 15);
  private final Map<Integer, Integer> hits = new TreeMap<>();
  private int first;
  private int questions;
  private double reciprocal;
  private double gain;
  private final List<Integer> ranks = new ArrayList<>();
  private final Calibration calibration = new Calibration();

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

  /** Mean of the discounted gain 1 / log2(1 + rank) within 15 (nDCG with one passage that answers). */
  public double discountedGain() {
    return questions == 0 ? 0 : gain / questions;
  }

  /** Expected calibration error of the scores of the passages found. */
  public double calibrationError() {
    return calibration.error();
  }

  /** Whether each question's answer stood within the first {@code depth}, in the order of the questions. */
  public List<Boolean> within(int depth) {
    return ranks.stream().map(rank -> rank <= depth).toList();
  }

  public void run(List<JsonNode> rows, Function<String, List<Evidence>> search) {
    for (JsonNode row : rows) {
      List<Evidence> found = search.apply(row.path("q").asString(""));
      GoldPassage gold = GoldPassage.of(row);
      found.forEach(evidence -> calibration.add(evidence.scores().rerank(), gold.in(evidence.passage())));
      add(gold, found.stream().map(Evidence::passage).toList());
    }
  }

  /** As {@link #run}, for a search that gives passages without scores. */
  public void runPlain(List<JsonNode> rows, Function<String, List<Passage>> search) {
    rows.forEach(row -> add(GoldPassage.of(row), search.apply(row.path("q").asString(""))));
  }

  private void add(GoldPassage gold, List<Passage> found) {
    questions++;
    first += !found.isEmpty() && gold.inDocumentOf(found.getFirst()) ? 1 : 0;
    int rank = gold.rank(found);
    ranks.add(rank);
    DEPTHS.stream().filter(k -> rank <= k).forEach(k -> hits.merge(k, 1, Integer::sum));
    boolean seen = rank <= DEPTHS.getLast();
    reciprocal += seen ? 1.0 / rank : 0;
    gain += seen ? Math.log(2) / Math.log(1.0 + rank) : 0;
  }
}
