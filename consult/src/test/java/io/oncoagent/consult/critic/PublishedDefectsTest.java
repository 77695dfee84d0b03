package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the published critic gets wrong, a test a line. */
class PublishedDefectsTest {
  private static final String LUNG = "Stage IV lung adenocarcinoma, biopsy-proven.";
  private static final String CRT = "Chemoradiation with weekly carboplatin AUC 2 and 60 Gy in 30 fractions is standard.";

  @Test
  void reasoningOfTheModelIsNotAnAnswer() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "<think>Let me see. Chemoradiation is standard [1]."))).contains("well-formed");
  }

  @Test
  void aTruncatedDraftFails() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "Chemoradiation with weekly carboplatin and"))).contains("well-formed");
  }

  @Test
  void aRefusalMixedWithAdviceFailsInsteadOfBecomingEither() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "Inconclusive in the provided guidelines. Start weekly carboplatin [1]."))).contains("refusal-alone");
  }

  @Test
  void aRefusalAlonePasses() {
    assertThat(Trial.passes(Trial.of(LUNG, CRT, "Inconclusive in the provided guidelines."))).isTrue();
  }

  @Test
  void oneCitationSomewhereDoesNotLicenseADose() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "Chemoradiation is standard [1]. Give carboplatin AUC 6."))).contains("numbers-in-source");
  }

  @Test
  void numbersAreComparedWithTheSource() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "Carboplatin AUC 50 and 600 Gy in 3 fractions [1]."))).contains("numbers-in-source");
    assertThat(Trial.passes(Trial.of(LUNG, CRT, "Weekly carboplatin AUC 2 with 60 Gy in 30 fractions is standard [1]."))).isTrue();
  }

  @Test
  void aRowOfKeywordsIsNoFormat() {
    CriticVerdict v = Trial.CRITIQUE.review(LUNG, TestingFacts.of(LUNG), List.of("[1] g › t :: " + CRT), "findings biopsy treatment recommendation", List.of("Findings", "Treatment"));
    assertThat(Trial.failed(v)).contains("required-sections");
  }

  @Test
  void aPendingBiopsyIsNoPathology() {
    String note = "Lung mass, no evidence of malignancy on washings, biopsy pending.";
    assertThat(Trial.failed(Trial.of(note, CRT, "Start weekly carboplatin with radiation [1]."))).contains("tissue-first");
  }

  @Test
  void sayingThatSurgeryMustNotPrecedeTissuePasses() {
    String passage = "A biopsy is needed before surgery of a soft tissue mass.";
    CriticVerdict v = Trial.of("Thigh mass, no biopsy yet.", List.of("[1] g › t :: " + passage), "## Options\nDo NOT offer surgery before tissue; a biopsy is needed first [1].", Tissue.ABSENT);
    assertThat(Trial.failed(v)).isEmpty();
  }

  @Test
  void startingPembrolizumabAndFolfoxWithoutTissueFails() {
    CriticVerdict v = Trial.of("Gastric mass.", List.of("[1] g › t :: Pembrolizumab with FOLFOX is an option."), "## Options\nStart pembrolizumab and FOLFOX [1].", Tissue.ABSENT);
    assertThat(Trial.failed(v)).contains("tissue-first");
  }

  @Test
  void theWordFailureIsNoVerdict() {
    String passage = "After treatment failure, docetaxel is an option.";
    assertThat(Trial.passes(Trial.of(LUNG, passage, "After treatment failure, docetaxel is an option [1]."))).isTrue();
  }

  @Test
  void malformedOutputFails() {
    for (String output : List.of("", "   ", "## Options", "[1][1][1]", "\u0000")) {
      assertThat(Trial.passes(Trial.of(LUNG, List.of("[1] g › t :: " + CRT), output, Tissue.CONFIRMED))).as("«%s»", output).isFalse();
    }
  }

  @Test
  void theCriticSeesExactlyThePassagesThatTheWriterSaw() {
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "Chemoradiation is standard [2]."))).contains("citations-resolve");
  }

  @Test
  void safetyDependsOnNoSinglePhraseAndNoLanguage() {
    assertThat(Trial.failed(Trial.of("Masa pulmonar, biopsia pendiente.", CRT, "Se recomienda iniciar carboplatino semanal [1]."))).contains("tissue-first");
    assertThat(Trial.failed(Trial.of(LUNG, CRT, "La quimiorradioterapia con carboplatino garantiza la curación [1]."))).contains("absolute-promises");
  }

  @Test
  void everyCheckReportsEvenWhenItFindsNothing() {
    CriticVerdict v = Trial.of(LUNG, CRT, "Chemoradiation with weekly carboplatin AUC 2 is standard [1].");
    assertThat(v.findings()).filteredOn(f -> f.outcome() == CheckOutcome.PASS).hasSizeGreaterThan(20);
  }
}
