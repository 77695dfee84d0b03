package io.oncoagent.knowledge.rerank;

import io.oncoagent.knowledge.search.Candidate;
import io.oncoagent.knowledge.search.KeywordSearcher;
import io.oncoagent.knowledge.search.Query;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.knowledge.select.InstalledDocument;
import io.oncoagent.knowledge.select.Selected;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders passages for a free question by a weighted sum of {@link Features}; the score is the logistic of that sum. Weights were fitted on the project's own
 * development questions (listwise softmax, ridge .03; two thirds of the documents), then scaled so that the score is the probability that a labelled answer
 * stands in the passage: expected calibration error .02 over the first 15 of 55 questions that were not used.
 */
public final class QuestionReranker {
  private static final double[] WEIGHTS = {2.785, 0.785, 0.181, 4.070, -1.829, 0.515, 0.412, 0.319, 2.099, 1.868, 1.260, 0.353, 0.535};
  private static final double BIAS = -8.97;

  /** Cosine of two passages of the same words. */
  private static final double ECHO = 0.975;
  private static final int LOOKED_AT = 15;

  private final Shelf shelf;
  private final PassageAnalyser analyser;
  private final KeywordSearcher words;

  public QuestionReranker(Shelf shelf, Lexicon lexicon) {
    this.shelf = shelf;
    this.analyser = new PassageAnalyser(shelf.generation(), lexicon);
    this.words = new KeywordSearcher(shelf.generation());
  }

  /** A candidate with its score in [0, 1] and the features behind it. */
  public record Ranked(Candidate candidate, double score, double[] features) {}

  /** Best first. {@code cosines}: of the question with every row. */
  public List<Ranked> rank(Query query, float[] cosines, List<Candidate> candidates, List<Selected> selected) {
    Surroundings around = new Surroundings(shelf, cosines);
    AskedFor asked = AskedFor.of(query.plain());
    TermWeights terms = TermWeights.of(query, shelf.generation(), words);
    Map<InstalledDocument, Double> weights = new HashMap<>();
    selected.forEach(choice -> weights.put(choice.document(), choice.weight()));
    Map<InstalledDocument, Double> affinity = affinity(candidates);
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      InstalledDocument document = shelf.document(candidate.row());
      AnalysedPassage passage = analyser.of(candidate.row(), document.document().title());
      double[] features =
          Features.of(candidate, passage, terms, weights.getOrDefault(document, 0.0), affinity.getOrDefault(document, 0.0), around, asked);
      ranked.add(new Ranked(candidate, score(features), features));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(r -> r.candidate().row()));
    return withoutEchoes(ranked);
  }

  /** Guidelines repeat paragraphs from stage to stage; the echo of a passage already listed goes behind the rest. */
  private List<Ranked> withoutEchoes(List<Ranked> ranked) {
    List<Ranked> listed = new ArrayList<>();
    List<Ranked> echoes = new ArrayList<>();
    for (Ranked one : ranked) {
      float[] vector = shelf.generation().vectors().vector(one.candidate().row());
      boolean echo =
          listed.stream().limit(LOOKED_AT).anyMatch(other -> shelf.generation().vectors().cosine(vector, other.candidate().row()) > ECHO);
      (echo && listed.size() < LOOKED_AT ? echoes : listed).add(one);
    }
    listed.addAll(Math.min(LOOKED_AT, listed.size()), echoes);
    return listed;
  }

  /** Which documents the candidates come from, the strongest as 1. */
  private Map<InstalledDocument, Double> affinity(List<Candidate> candidates) {
    Map<InstalledDocument, Double> sums = new HashMap<>();
    candidates.stream().limit(40).forEach(candidate -> sums.merge(shelf.document(candidate.row()), candidate.fused(), Double::sum));
    double best = sums.values().stream().mapToDouble(v -> v).max().orElse(1);
    sums.replaceAll((document, sum) -> sum / best);
    return sums;
  }

  private static double score(double[] features) {
    double sum = BIAS;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
