package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuredDraftTest {
  private static final Critic CRITIC = new ThreeLayerCritic(Lexicon.shipped(), text -> {});
  private static final String NOTE = "61M stage III colon cancer, resected, histology adenocarcinoma, pMMR.";
  private static final String TEXT = "FOLFOX for 6 months is standard after resection of stage III disease. Capecitabine alone is an option for patients unfit for oxaliplatin. Bevacizumab did not improve survival.";

  private static Evidence evidence() {
    Passage passage = new Passage("p", "pack", "colon.md", "Colon cancer", List.of("Stage III"), null, 1, TEXT, List.of(), List.of(), "publisher", null, null, null, null);
    return new Evidence("E1", passage, new Scores(null, null, 0, 0, null), Relevance.RELEVANT);
  }

  private static Statement statement(String id, StatementKind kind, String text, String... citations) {
    return new Statement(id, kind, text, List.of(citations), List.of(), Risk.NORMAL, Support.NOT_FOUND, List.of(), null, null, List.of());
  }

  private static Critic.Critique review(Statement... statements) {
    Recommendation draft = new Recommendation(List.of(new Section(SectionId.MANAGEMENT, "Management", List.of(statements))));
    return CRITIC.review(draft, TestingFacts.of(NOTE), NOTE, List.of(evidence()), 2);
  }

  @Test
  void aSentenceOfTheGuidelineIsSupportedAndPasses() {
    Critic.Critique c = review(statement("S1", StatementKind.FINDING, "Stage III colon cancer, resected."), statement("S2", StatementKind.OPTION, "FOLFOX for 6 months is standard after resection of stage III disease.", "E1"));
    assertThat(Trial.failed(c.verdict())).isEmpty();
    assertThat(c.draft().statements()).extracting(Statement::support).containsExactly(Support.SUPPORTED, Support.SUPPORTED);
    assertThat(c.verdict().attempts()).isEqualTo(2);
  }

  @Test
  void anOptionWithoutACitationFails() {
    assertThat(Trial.failed(review(statement("S1", StatementKind.OPTION, "FOLFOX for 6 months is standard.")).verdict())).contains("statements-cited");
  }

  @Test
  void anEvidenceIdThatWasNotGivenFails() {
    assertThat(Trial.failed(review(statement("S1", StatementKind.OPTION, "FOLFOX for 6 months is standard.", "E7")).verdict())).contains("citations-resolve");
  }

  @Test
  void aTurnedSentenceIsNotFoundAndSaysWhichStatementItIs() {
    Critic.Critique c = review(statement("S9", StatementKind.OPTION, "Bevacizumab is recommended because it improved survival.", "E1"));
    assertThat(c.draft().statements().getFirst().support()).isEqualTo(Support.NOT_FOUND);
    assertThat(c.verdict().findings()).anyMatch(f -> "S9".equals(f.statement()));
    assertThat(c.verdict().verdict()).isEqualTo(CriticVerdict.Verdict.FAIL);
  }

  @Test
  void aReasonWhyNotMayNameWhatThePassageOffersToOthers() {
    Critic.Critique c = review(statement("S1", StatementKind.WHY_NOT, "Capecitabine alone is not needed here: the patient is fit for oxaliplatin.", "E1"));
    assertThat(Trial.failed(c.verdict())).isEmpty();
  }
}
