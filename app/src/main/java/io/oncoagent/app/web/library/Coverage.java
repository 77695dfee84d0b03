package io.oncoagent.app.web.library;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the packs in use say about each cancer, by the part of care that a section's heading names. Counted anew when a pack changes. */
@Component
public class Coverage {
  /** Parts of care and the words of headings that name them, English and Spanish. */
  static final Map<String, List<String>> PARTS =
      new TreeMap<>(Map.of(
          "1 diagnosis", List.of("diagnos", "work-up", "workup", "evaluation", "histolog", "cellular"), "2 staging", List.of("stag", "risk", "estadi", "prognos"),
          "3 markers", List.of("marker", "molecular", "biomarc", "genet"), "4 treatment", List.of("treat", "therap", "surg", "radiat", "tratam", "option"),
          "5 relapse", List.of("recurr", "relaps", "refractor", "later line", "recaíd"), "6 frail", List.of("frail", "elder", "palliat", "older", "support"),
          "7 follow-up", List.of("follow", "surveil", "seguim"), "8 cautions", List.of("caution", "adverse", "toxic", "contraind", "precauc")));

  private final OncoAgent agent;
  private volatile Counted counted = new Counted("", List.of());

  Coverage(OncoAgent agent) {
    this.agent = agent;
  }

  private record Counted(String generation, List<Row> rows) {}

  /** Passages by part of care, in the order of {@link #PARTS}. */
  public record Row(String topic, List<Integer> passages) {
    public Row {
      passages = List.copyOf(passages);
    }

    /** 0 none, 1 few, 2 some, 3 many: the shade of a cell, which also holds the number. */
    public static int shade(int passages) {
      return passages == 0 ? 0 : passages < 3 ? 1 : passages < 10 ? 2 : 3;
    }
  }

  List<Row> rows() {
    String generation = agent.knowledge().generation();
    Counted known = counted;
    if (!known.generation().equals(generation)) {
      known = new Counted(generation, count());
      counted = known;
    }
    return known.rows();
  }

  private List<Row> count() {
    Map<String, Map<String, Integer>> topics = new TreeMap<>();
    for (KnowledgeBase.PackInfo pack : agent.knowledge().packs()) {
      if (pack.enabled()) {
        for (KnowledgeBase.DocumentInfo document : agent.knowledge().documents(pack.name())) {
          agent.knowledge().document(pack.name(), document.path()).forEach(p -> count(p, topics.computeIfAbsent(document.title(), t -> new HashMap<>())));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    topics.forEach((topic, parts) -> rows.add(new Row(topic, PARTS.keySet().stream().map(part -> parts.getOrDefault(part, 0)).toList())));
    return rows;
  }

  private static void count(Passage passage, Map<String, Integer> parts) {
    String headings = String.join(" ", passage.section()).toLowerCase(Locale.ROOT);
    PARTS.forEach((part, words) -> {
      if (words.stream().anyMatch(headings::contains)) {
        parts.merge(part, 1, Integer::sum);
      }
    });
  }
}
