package io.oncoagent.consult.extract.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model never silently overwrites what the rules read: it is shown, and lowers certainty. */
class SecondReadingTest {
  private static final String NOTE = "64M stage IIIA lung adenocarcinoma, biopsy. EGFR wild type, ALK negative. ECOG 1. Untreated.";

  private static ClinicalFacts read(SecondReader second) {
    return new SecondReadingExtractor(new RuleFactsExtractor(Lexicon.shipped()), second, Lexicon.shipped()).extract(new DeidentifiedCase(Language.EN, NOTE, List.of(), null));
  }

  @Test
  void withoutAModelTheFactsAreTheRulesFacts() {
    assertThat(read(SecondReader.NONE)).isEqualTo(new RuleFactsExtractor(Lexicon.shipped()).extract(new DeidentifiedCase(Language.EN, NOTE, List.of(), null)));
  }

  @Test
  void aReadingThatAgreesChangesNothing() {
    ClinicalFacts facts = read(new TestingSecondReader().cancer("lung cancer").stage("IIIA").ecog(1).tissue("confirmed").marker("EGFR", MarkerStatus.NEGATIVE));
    assertThat(facts).isEqualTo(read(SecondReader.NONE));
  }

  @Test
  void anotherStageIsShownAndLowersCertaintyAndTheRulesStageStays() {
    ClinicalFacts facts = read(new TestingSecondReader().stage("IV"));
    assertThat(facts.stage().group()).isEqualTo("IIIA");
    assertThat(facts.stage().grounds().certainty()).isEqualTo(Certainty.LOW);
    assertThat(facts.contradictions()).anySatisfy(one -> assertThat(one.message()).contains("IIIA").contains("IV").contains("model"));
  }

  @Test
  void anotherMarkerStatusIsShownAndTheRulesStatusStays() {
    ClinicalFacts facts = read(new TestingSecondReader().marker("EGFR", MarkerStatus.POSITIVE));
    assertThat(facts.biomarkers()).anySatisfy(marker -> {
      assertThat(marker.name()).isEqualTo("EGFR");
      assertThat(marker.status()).isEqualTo(MarkerStatus.NEGATIVE);
      assertThat(marker.grounds().certainty()).isEqualTo(Certainty.LOW);
    });
    assertThat(facts.contradictions()).extracting(one -> one.item()).contains("EGFR");
  }

  @Test
  void aResultThatOnlyTheModelReadIsToldAndNotTakenOver() {
    ClinicalFacts facts = read(new TestingSecondReader().marker("ROS-1", MarkerStatus.POSITIVE));
    assertThat(facts.biomarkers()).noneMatch(marker -> marker.name().equals("ROS1"));
    assertThat(facts.contradictions()).extracting(one -> one.item()).contains("ROS1");
  }

  @Test
  void anotherCancerTissueOrPerformanceStatusIsShownAndNotTakenOver() {
    ClinicalFacts facts = read(new TestingSecondReader().cancer("colon cancer").tissue("awaited").ecog(3));
    assertThat(facts.cancer()).isNotNull();
    assertThat(facts.cancers().getFirst().code()).isEqualTo("lung-adenocarcinoma");
    assertThat(facts.tissue().status()).isEqualTo(Tissue.CONFIRMED);
    assertThat(facts.performance()).isNotNull().satisfies(performance -> assertThat(performance.value()).isEqualTo(1));
    assertThat(facts.contradictions()).extracting(one -> one.item()).contains("cancer", "tissue", "ECOG");
  }

  @Test
  void aReplyOutOfFormIsNotUsedInPart() {
    JsonMapper json = JsonMapper.builder().build();
    JsonNode stage = json.readTree("{\"cancer\":\"lung cancer\",\"stageGroup\":\"T2\",\"ecog\":1,\"tissue\":null,\"treated\":null,\"markers\":[]}");
    JsonNode status = json.readTree("{\"cancer\":null,\"stageGroup\":null,\"ecog\":1,\"tissue\":null,\"treated\":null,\"markers\":[{\"name\":\"EGFR\",\"status\":\"mutated\"}]}");
    assertThatThrownBy(() -> SecondReadingSchema.facts(stage)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SecondReadingSchema.facts(status)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SecondReadingSchema.facts(json.readTree("[]"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSchemaNamesTheFieldsThatAreRead() {
    assertThat(SecondReadingSchema.schema().schema().path("required").toString()).contains("cancer", "stageGroup", "ecog", "tissue", "treated", "markers");
  }
}
