package io.oncoagent.consult.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.consult.route.PublishedScoreRouter;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.knowledge.CorrectiveRetriever;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the published retrieval gets wrong, one test each. */
class PublishedRetrievalDefectsTest {
  private static final String NOTE =
      "62-year-old woman. Stage IIIB adenocarcinoma of the lung, biopsy proven, EGFR exon 19 deletion. ECOG 2. Chronic kidney disease. Treated with carboplatin and"
          + " radiotherapy. Should she receive osimertinib after chemoradiation?";

  @TempDir Path folder;
  private final Lexicon lexicon = Lexicon.shipped();
  private LuceneKnowledgeBase base;

  @BeforeEach
  void open() {
    base = LuceneKnowledgeBase.open(folder.resolve("home"), lexicon, TestingEncoder::new);
  }

  @AfterEach
  void close() {
    base.close();
  }

  private EvidenceOutcome retrieve(String markdown, TierTwo tier) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("lung.md"), markdown);
    base.ingest(List.of(docs), new KnowledgeBase.PackRequest("ours", "Us", "2026", "public-domain", null), progress -> {});
    DeidentifiedCase text = new DeidentifiedCase(Language.EN, NOTE, List.of(), null);
    ClinicalFacts facts = new RuleFactsExtractor(lexicon).extract(text);
    TierChoice choice = tier == TierTwo.YES ? TierChoice.TWO : TierChoice.ONE;
    return new CorrectiveRetriever(base, lexicon, TestingEncoder::new).retrieve(text, facts, new PublishedScoreRouter(lexicon).route(facts, choice));
  }

  private enum TierTwo {
    YES,
    NO
  }

  private static String queries(EvidenceOutcome outcome) {
    return outcome instanceof EvidenceOutcome.Found found ? String.join("\n", found.queries()) : outcome instanceof EvidenceOutcome.Refused refused ? String.join("\n", refused.queries()) : "";
  }

  private static final String GOOD =
      "# Non-Small Cell Lung Cancer Treatment\n\n## Treatment of Stage III NSCLC\n\nPatients with stage III NSCLC and an EGFR exon 19 deletion should receive osimertinib after chemoradiation.\n";

  @Test
  void theQueriesCarryTheQuestionPerformanceComorbidityAndPriorTreatment() throws IOException {
    assertThat(queries(retrieve(GOOD, TierTwo.YES)))
        .containsIgnoringCase("osimertinib after chemoradiation").contains("ECOG 2").containsIgnoringCase("kidney").contains("carboplatin").contains("stage IIIB").contains("EGFR");
  }

  @Test
  void theReformulationKeepsStageAndMarkerAndChangesTheWords() throws IOException {
    EvidenceOutcome outcome = retrieve("# Non-Small Cell Lung Cancer Treatment\n\n## History\n\nThe name of the disease was changed in the last century.\n", TierTwo.NO);
    List<String> queries = queries(outcome).lines().toList();
    assertThat(queries).hasSize(2);
    assertThat(queries.getLast()).contains("stage IIIB", "EGFR").isNotEqualTo(queries.getFirst());
  }

  @Test
  void oneRelevantPassageIsEnough() throws IOException {
    assertThat(retrieve(GOOD, TierTwo.NO)).isInstanceOfSatisfying(EvidenceOutcome.Found.class, found -> assertThat(found.evidence()).extracting(Evidence::relevance).containsExactly(Relevance.RELEVANT));
  }

  @Test
  void aHeadingThatBeginsWithTreatmentCutsNothingOff() throws IOException {
    EvidenceOutcome outcome = retrieve(GOOD, TierTwo.NO);
    assertThat(outcome.evidence().getFirst().passage().section()).contains("Treatment of Stage III NSCLC");
    assertThat(outcome.evidence().getFirst().passage().text()).contains("should receive osimertinib");
  }

  @Test
  void aTableIsIndexedRowByRowWithItsHeaders() throws IOException {
    EvidenceOutcome outcome =
        retrieve("# Non-Small Cell Lung Cancer Treatment\n\n## Treatment of Stage III NSCLC\n\n| Marker | Treatment |\n| --- | --- |\n| EGFR exon 19 deletion | Osimertinib after chemoradiation |\n", TierTwo.NO);
    assertThat(outcome.evidence().getFirst().passage().text()).contains("Marker: EGFR exon 19 deletion").contains("Treatment: Osimertinib after chemoradiation");
  }

  @Test
  void anUpdatedGuidelineOfTheSameNameIsReadAnew() throws IOException {
    retrieve(GOOD, TierTwo.NO);
    EvidenceOutcome outcome = retrieve(GOOD.replace("osimertinib", "erlotinib"), TierTwo.NO);
    assertThat(outcome.evidence().getFirst().passage().text()).contains("erlotinib").doesNotContain("osimertinib");
  }

  @Test
  void editionLicenceAndPublisherStandWithEachPassage() throws IOException {
    Evidence first = retrieve(GOOD, TierTwo.NO).evidence().getFirst();
    assertThat(first.passage().edition()).isEqualTo("2026");
    assertThat(first.passage().licence()).isEqualTo("public-domain");
    assertThat(first.passage().publisher()).isEqualTo("Us");
  }
}
