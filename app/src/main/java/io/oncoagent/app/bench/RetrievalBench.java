package io.oncoagent.app.bench;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.evaluation.PairedDifference;
import io.oncoagent.evaluation.RetrievalSuite;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.answer.Levers;
import io.oncoagent.knowledge.answer.QuestionAnswerer;
import io.oncoagent.knowledge.search.PlainSearch;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The whole search, the same with one part off at a time, and plain searchers, on the same questions and passages in one process. */
public final class RetrievalBench {
  private static final int DEPTH = 15;
  private static final int TOP = 5;

  private final Shelf shelf;
  private final Lexicon lexicon;
  private final Supplier<TextEncoder> encoder;

  public RetrievalBench(Shelf shelf, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    this.shelf = shelf;
    this.lexicon = lexicon;
    this.encoder = encoder;
  }

  /**
   * One configuration. {@code lead5}, {@code lead15}: what the whole search has over it, with 95 % intervals; {@code millis}: of a question, every question asked
   * once before.
   */
  public record Row(String name, RetrievalSuite suite, PairedDifference lead5, PairedDifference lead15, Percentiles millis) {}

  public List<Row> run(List<JsonNode> questions) {
    Map<String, RetrievalSuite> suites = new LinkedHashMap<>();
    Map<String, Percentiles> millis = new LinkedHashMap<>();
    configurations().forEach((name, search) -> {
      new RetrievalSuite().runPlain(questions, search);
      RetrievalSuite suite = new RetrievalSuite();
      List<Double> times = new ArrayList<>();
      suite.runPlain(questions, timed(search, times));
      suites.put(name, suite);
      millis.put(name, Percentiles.of(times.stream().mapToDouble(Double::doubleValue).toArray()));
    });
    RetrievalSuite whole = suites.get("whole");
    if (whole == null) {
      throw new IllegalStateException("the whole search is among the configurations");
    }
    return suites.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue(), lead(whole, e.getValue(), TOP), lead(whole, e.getValue(), DEPTH), Objects.requireNonNull(millis.get(e.getKey())))).toList();
  }

  private static PairedDifference lead(RetrievalSuite whole, RetrievalSuite other, int depth) {
    return PairedDifference.of(whole.within(depth), other.within(depth));
  }

  private static Function<String, List<Passage>> timed(Function<String, List<Passage>> search, List<Double> times) {
    return question -> {
      long start = System.nanoTime();
      List<Passage> found = search.apply(question);
      times.add((System.nanoTime() - start) / 1e6);
      return found;
    };
  }

  private Map<String, Function<String, List<Passage>>> configurations() {
    Map<String, Function<String, List<Passage>>> all = new LinkedHashMap<>();
    all.put("whole", answering(Levers.ALL));
    all.put("without shorthand and spelling", answering(new Levers(false, true, true)));
    all.put("without guideline selection", answering(new Levers(true, false, true)));
    all.put("without re-ranking", answering(new Levers(true, true, false)));
    PlainSearch plain = new PlainSearch(shelf, encoder);
    for (PlainSearch.Method method : PlainSearch.Method.values()) {
      all.put("plain " + method.name().toLowerCase(Locale.ROOT), question -> plain.search(question, method, DEPTH));
    }
    return all;
  }

  private Function<String, List<Passage>> answering(Levers levers) {
    QuestionAnswerer answerer = new QuestionAnswerer(shelf, lexicon, encoder, levers);
    return question -> answerer.answer(question, DEPTH).results().stream().map(Evidence::passage).toList();
  }
}
