package io.oncoagent.consult.graph;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.CosineDistance;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Rarity;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import java.util.List;

/** A small case with everything that a run needs. */
final class TestingCase {
  static final Grounds GROUNDS = new Grounds(List.of(new Span(0, 6)), Assertion.PRESENT, Certainty.HIGH);

  private TestingCase() {}

  static DeidentifiedCase text(String words) {
    return new DeidentifiedCase(Language.EN, words, List.of(), null);
  }

  static Cancer cancer(String code) {
    return new Cancer(code, code + " cancer", null, null, Rarity.COMMON, false, null, null, null, Stage.NOT_STATED, GROUNDS);
  }

  /** Facts whose cancer is the first word of the note; none when that word is «none». */
  static ClinicalFacts facts(DeidentifiedCase text) {
    ClinicalFacts e = EmptyFacts.FACTS;
    String word = text.text().split(" ", 2)[0];
    Cancer cancer = word.equals("none") ? null : cancer(word);
    List<RedFlag> flags = text.text().contains("fever") ? List.of(new RedFlag("SEPSIS", "call now", "fever kills", List.of())) : List.of();
    return new ClinicalFacts(
        cancer == null ? List.of() : List.of(cancer), cancer, e.biomarkers(), null, e.patient(), e.tissue(), e.course(), e.priorTreatments(),
        e.comorbidities(), e.organFunction(), e.allergies(), flags, e.contradictions(), e.missing(), null);
  }

  static EvidenceOutcome.Found found(String words) {
    Passage passage =
        new Passage("p1", "pack", "doc.md", "Title", List.of("Treatment"), null, 0, words, List.of(), List.of(), "publisher", null, null, null, null);
    Evidence evidence = new Evidence("E1", passage, new Scores(0.8, 1.0, 0.5, 0.9, new CosineDistance(0.2)), Relevance.RELEVANT);
    return new EvidenceOutcome.Found(
        List.of(evidence), new GateOutcome(GateOutcome.Kind.PASS, new CosineDistance(0.2), List.of()), List.of("q"), List.of("doc.md"), false);
  }

  static Recommendation draft(StatementKind kind, String words) {
    Statement statement = new Statement("S1", kind, words, List.of("E1"), List.of(), Risk.NORMAL, Support.NOT_FOUND, List.of(), null, null, List.of());
    return new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Recommendation", List.of(statement))));
  }
}
