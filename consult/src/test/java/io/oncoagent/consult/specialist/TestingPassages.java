package io.oncoagent.consult.specialist;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passages of an invented guideline, written for tests. */
public final class TestingPassages {
  private final String title;
  private final List<String> topics;
  private final List<Passage> passages = new ArrayList<>();

  private TestingPassages(String title, List<String> topics) {
    this.title = title;
    this.topics = topics;
  }

  public static TestingPassages of(String title, String... topics) {
    return new TestingPassages(title, List.of(topics));
  }

  /** One sentence with its role. */
  public record Line(SentenceRole role, @Nullable String leadIn, String words) {}

  public static Line item(String leadIn, String words) {
    return new Line(SentenceRole.LISTS_OPTION, leadIn, words);
  }

  public static Line line(SentenceRole role, String words) {
    return new Line(role, null, words);
  }

  /** Adds a passage; headings are joined by « › ». */
  public TestingPassages add(String headings, Line... lines) {
    StringBuilder text = new StringBuilder();
    List<PassageSentence> sentences = new ArrayList<>();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : " ");
      int start = text.length();
      text.append(line.words());
      sentences.add(new PassageSentence(start, text.length(), line.role(), line.leadIn(), null));
    }
    int ordinal = passages.size();
    passages.add(
        new Passage(
            "p" + ordinal, "test", "guide.md", title, List.of(headings.split(" › ")), null, ordinal, text.toString(), sentences, topics, "Test house", "2026", null, null, null));
    return this;
  }

  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  public EvidenceOutcome.Found found() {
    List<Evidence> evidence = new ArrayList<>();
    for (Passage passage : passages) {
      evidence.add(new Evidence("E" + (evidence.size() + 1), passage, new Scores(null, null, 0, 1, null), Relevance.RELEVANT));
    }
    GateOutcome gate = new GateOutcome(GateOutcome.Kind.PASS, null, List.of());
    return new EvidenceOutcome.Found(evidence, gate, List.of(), List.of("guide.md"), false);
  }
}
