package io.oncoagent.app.web.workup;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A passage with the words that each statement stands on. Nothing is marked rather than the wrong sentence. */
public record EvidenceView(Evidence evidence, List<Stretch> text) {
  /** A stretch of the passage and the ids of the statements that quote it. */
  public record Stretch(String words, List<String> statements) {
    public Stretch {
      statements = List.copyOf(statements);
    }

    /** For the script: ids with blanks between. */
    public String ids() {
      return String.join(" ", statements);
    }
  }

  public EvidenceView {
    text = List.copyOf(text);
  }

  static List<EvidenceView> of(CaseReport report) {
    List<Statement> statements = report.recommendation() == null ? List.of() : report.recommendation().statements();
    return report.evidence().stream().map(e -> new EvidenceView(e, stretches(e, statements))).toList();
  }

  private record Marked(String statement, Quote quote) {}

  private static List<Stretch> stretches(Evidence e, List<Statement> statements) {
    String text = e.passage().text();
    List<Marked> marks = statements.stream().flatMap(s -> s.quotes().stream().map(q -> new Marked(s.id(), q)))
        .filter(m -> m.quote().evidence().equals(e.id()) && m.quote().end() <= text.length()).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(m -> Stream.of(m.quote().start(), m.quote().end()).forEach(edges::add));
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (int edge : edges) {
      if (edge > at) {
        int from = at;
        stretches.add(new Stretch(text.substring(at, edge), marks.stream().filter(m -> m.quote().start() <= from && m.quote().end() >= edge).map(Marked::statement).distinct().toList()));
        at = edge;
      }
    }
    return stretches;
  }

  public Passage passage() {
    return evidence.passage();
  }

  /** «1» for E1. */
  public String number() {
    return evidence.id().substring(1);
  }

  /** The headings above it. */
  public String section() {
    return String.join(" › ", passage().section());
  }
}
