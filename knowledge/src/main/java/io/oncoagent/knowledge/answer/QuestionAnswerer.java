package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.evidence.CosineDistance;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.KnowledgeBase.SearchAnswer;
import io.oncoagent.knowledge.gate.CoverageGate;
import io.oncoagent.knowledge.gate.DomainGate;
import io.oncoagent.knowledge.rerank.QuestionReranker;
import io.oncoagent.knowledge.search.Candidate;
import io.oncoagent.knowledge.search.HybridSearcher;
import io.oncoagent.knowledge.search.Query;
import io.oncoagent.knowledge.search.QueryReader;
import io.oncoagent.knowledge.search.QueryVectors;
import io.oncoagent.knowledge.search.RowFilter;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.knowledge.select.QuestionSelector;
import io.oncoagent.knowledge.select.Selected;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers a free question: understand, select guidelines, recall from all and from those, gate, re-rank. */
public final class QuestionAnswerer {
  /** Rows recalled by each searcher before re-ranking; more changes nothing on the development set. */
  private static final int RECALL = 60;

  /** Of those, as many as the re-ranker looks at: on the development set hardly anything that answers stood below. */
  private static final int RERANKED = 110;

  /** The score is the probability that the one labelled answer stands in the passage; others that help are not labelled, so the marks lie low. */
  private static final double LIKELY = 0.15;

  private static final double POSSIBLE = 0.04;

  /** Guidelines searched apart from the rest. */
  private static final int SELECTED = 4;

  private final Levers levers;
  private final Shelf shelf;
  private final QueryVectors vectors;
  private final QueryReader reader;
  private final HybridSearcher searcher;
  private final QuestionSelector selector;
  private final QuestionReranker reranker;
  private final CoverageGate coverage;
  private final DomainGate domain;

  public QuestionAnswerer(Shelf shelf, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    this(shelf, lexicon, encoder, Levers.ALL);
  }

  /** With some parts off, to measure what they are worth. */
  public QuestionAnswerer(Shelf shelf, Lexicon lexicon, Supplier<TextEncoder> encoder, Levers levers) {
    this.levers = levers;
    this.shelf = shelf;
    this.vectors = new QueryVectors(encoder);
    this.reader = new QueryReader(lexicon, levers.shorthand());
    this.searcher = new HybridSearcher(shelf.generation());
    this.selector = new QuestionSelector(lexicon);
    this.reranker = new QuestionReranker(shelf, lexicon);
    this.coverage = new CoverageGate(lexicon);
    this.domain = new DomainGate(lexicon);
  }

  public SearchAnswer answer(String question, int k) {
    Query query = reader.read(question);
    Asked asked = ask(query);
    List<QuestionReranker.Ranked> ranked = asked.ranked();
    List<Evidence> evidence = new ArrayList<>();
    for (QuestionReranker.Ranked one : ranked.subList(0, Math.min(k, ranked.size()))) {
      evidence.add(evidence(one, evidence.size() + 1));
    }
    return new SearchAnswer(question, gate(query, asked.nearest()), evidence);
  }

  /** All that was looked at for a question, best first, and the cosine of the nearest passage. */
  record Asked(List<QuestionReranker.Ranked> ranked, double nearest) {}

  Asked ask(Query query) {
    float[] cosines = cosines(query);
    List<Selected> selected = levers.selection() ? selector.select(query.text(), query.mentions(), shelf.documents()) : List.of();
    Map<Integer, Candidate> candidates = new LinkedHashMap<>();
    searcher.search(query, cosines, shelf.rows(), RECALL).forEach(candidate -> candidates.put(candidate.row(), candidate));
    if (!selected.isEmpty()) {
      BitSet rows = RowFilter.rows(selected.stream().limit(SELECTED).map(choice -> choice.document().document()).toList());
      searcher.search(query, cosines, rows, RECALL).forEach(candidate -> candidates.merge(candidate.row(), candidate, QuestionAnswerer::stronger));
    }
    double nearest = 0;
    for (int row = shelf.rows().nextSetBit(0); row >= 0; row = shelf.rows().nextSetBit(row + 1)) {
      nearest = Math.max(nearest, cosines[row]);
    }
    List<Candidate> best = candidates.values().stream().sorted(Comparator.comparingDouble(Candidate::fused).reversed()).limit(RERANKED).toList();
    List<QuestionReranker.Ranked> ranked =
        levers.reranking() ? reranker.rank(query, cosines, best, selected) : best.stream().map(candidate -> new QuestionReranker.Ranked(candidate, 0, new double[0])).toList();
    return new Asked(ranked, nearest);
  }

  private static Candidate stronger(Candidate a, Candidate b) {
    return a.fused() >= b.fused() ? a : b;
  }

  /** The mean of the question as asked and as rewritten: the former keeps its shape, the latter its terms. */
  private float[] cosines(Query query) {
    List<float[]> asked = vectors.of(Stream.of(query.plain(), query.rewritten()).distinct().toList());
    float[] vector = asked.getFirst().clone();
    if (asked.size() > 1) {
      float[] other = asked.getLast();
      double norm = 0;
      for (int i = 0; i < vector.length; i++) {
        vector[i] += other[i];
        norm += (double) vector[i] * vector[i];
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= (float) Math.sqrt(norm);
      }
    }
    return searcher.cosines(vector, shelf.rows());
  }

  private GateOutcome gate(Query query, double nearest) {
    CosineDistance distance = CosineDistance.ofCosine(nearest);
    if (!domain.passes(query, distance.value(), shelf.generation().manifest().gateDistance())) {
      return new GateOutcome(GateOutcome.Kind.OUT_OF_DOMAIN, distance, List.of());
    }
    List<String> missing = coverage.missing(selector.codes(query.mentions()), shelf.documents());
    GateOutcome.Kind kind = missing.isEmpty() ? GateOutcome.Kind.PASS : GateOutcome.Kind.NOT_COVERED;
    return new GateOutcome(kind, distance, missing);
  }

  private Evidence evidence(QuestionReranker.Ranked ranked, int number) {
    Candidate candidate = ranked.candidate();
    Scores scores =
        new Scores((double) candidate.cosine(), candidate.keyword(), candidate.fused(), ranked.score(), CosineDistance.ofCosine(candidate.cosine()));
    Relevance relevance = ranked.score() >= LIKELY ? Relevance.RELEVANT : ranked.score() >= POSSIBLE ? Relevance.AMBIGUOUS : Relevance.IRRELEVANT;
    return new Evidence("E" + number, shelf.passage(candidate.row()), scores, relevance);
  }
}
