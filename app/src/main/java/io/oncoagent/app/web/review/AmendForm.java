package io.oncoagent.app.web.review;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reviewer changes in a draft: words of statements, and statements taken out. Citations stay; new words are read by the critic against them.
 *
 * @param words by statement id, only where they differ
 * @param dropped ids of statements taken out
 */
public record AmendForm(Map<String, String> words, Set<String> dropped) {
  private static final int LONGEST = 2_000;

  public AmendForm {
    words = Map.copyOf(words);
    dropped = Set.copyOf(dropped);
  }

  /** Nothing changed. */
  static final AmendForm NONE = new AmendForm(Map.of(), Set.of());

  /** From fields {@code text.S1} and {@code drop.S1}. */
  static AmendForm of(Map<String, String> fields, CaseReport shown) {
    Map<String, String> words = new TreeMap<>();
    Set<String> dropped = new HashSet<>();
    for (Statement s : draft(shown).statements()) {
      String text = fields.getOrDefault("text." + s.id(), s.text()).replace("\r\n", "\n").strip();
      if (fields.containsKey("drop." + s.id())) {
        dropped.add(s.id());
      } else if (text.isEmpty() || text.length() > LONGEST) {
        throw new InputException("statement " + s.id() + " needs 1 to " + LONGEST + " characters; take it out if it should not stand");
      } else if (!text.equals(s.text())) {
        words.put(s.id(), text);
      }
    }
    return new AmendForm(words, dropped);
  }

  static Recommendation draft(CaseReport shown) {
    return shown.recommendation() == null ? new Recommendation(List.of()) : shown.recommendation();
  }

  boolean changesNothing() {
    return words.isEmpty() && dropped.isEmpty();
  }

  /** An option goes with the caution that it may not stand without. */
  Recommendation applied(CaseReport shown) {
    List<Section> sections = new ArrayList<>();
    for (Section section : draft(shown).sections()) {
      List<Statement> kept = section.statements().stream().filter(s -> !dropped.contains(s.id()) && s.dependsOn().stream().noneMatch(dropped::contains)).map(this::reworded).toList();
      sections.add(new Section(section.id(), section.heading(), kept));
    }
    return new Recommendation(sections);
  }

  private Statement reworded(Statement s) {
    String text = words.get(s.id());
    return text == null
        ? s
        : new Statement(s.id(), s.kind(), text, s.citations(), s.quotes(), s.risk(), s.support(), s.conditions(), s.strength(), s.intent(), s.dependsOn());
  }
}
