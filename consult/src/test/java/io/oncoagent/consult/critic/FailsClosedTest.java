package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Lexicon;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What goes wrong inside the critic never becomes a pass. */
class FailsClosedTest {
  private static final String NOTE = "Colon cancer, resected.";
  private static final List<String> PASSAGES = List.of("[1] g › t :: FOLFOX is standard.");
  private static final String OUTPUT = "## Options\nFOLFOX is standard [1].";

  private record Testing(Function<Docket, List<Problem>> examination) implements Check {
    @Override
    public String name() {
      return "testing";
    }

    @Override
    public Layer layer() {
      return Layer.SAFETY;
    }

    @Override
    public List<Problem> examine(Docket docket) {
      return examination.apply(docket);
    }
  }

  private static CriticVerdict with(Function<Docket, List<Problem>> examination) {
    return new MarkdownCritique(Lexicon.shipped(), List.of(new Testing(examination))).review(NOTE, TestingFacts.of(NOTE), PASSAGES, OUTPUT, List.of());
  }

  @Test
  void aCheckThatFindsNothingPasses() {
    assertThat(Trial.passes(with(d -> List.of()))).isTrue();
  }

  @Test
  void aCheckThatThrowsIsAFindingThatFails() {
    CriticVerdict v = with(d -> {
      throw new IllegalStateException("broken");
    });
    assertThat(Trial.passes(v)).isFalse();
    assertThat(v.findings()).singleElement().satisfies(f -> assertThat(f.outcome()).isEqualTo(CheckOutcome.FAIL));
  }

  @Test
  void aCheckThatOverflowsItsStackFails() {
    assertThat(Trial.passes(with(d -> {
      throw new StackOverflowError();
    }))).isFalse();
  }

  @Test
  void undeterminedIsNoPass() {
    assertThat(Trial.passes(with(d -> List.of(new Problem(null, CheckOutcome.UNDETERMINED, "unknown"))))).isFalse();
    assertThat(Trial.passes(with(d -> List.of(new Problem(null, CheckOutcome.NOT_RUN, "not run"))))).isFalse();
  }

  @Test
  void noChecksIsNoPass() {
    CriticVerdict v = new MarkdownCritique(Lexicon.shipped(), List.of()).review(NOTE, TestingFacts.of(NOTE), PASSAGES, OUTPUT, List.of());
    assertThat(Trial.passes(v)).isFalse();
  }

  @Test
  void aMessageOfAnExceptionNeverCarriesTheNote() {
    CriticVerdict v = with(d -> {
      throw new IllegalStateException(d.noteText());
    });
    assertThat(v.findings().toString()).doesNotContain(NOTE);
  }

  @Test
  void hugeOutputFailsUnread() {
    CriticVerdict v = Trial.of(NOTE, PASSAGES, "FOLFOX is standard [1]. ".repeat(20_000), Tissue.CONFIRMED);
    assertThat(Trial.passes(v)).isFalse();
  }

  @Test
  void theLongestOutputThatIsReadIsReadInLinearTime() {
    String line = "FOLFOX and no other drug, with 85 mg/m2 of oxaliplatin, is standard [1]. ";
    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> Trial.of(NOTE, PASSAGES, "## Options\n" + line.repeat(1_500), Tissue.CONFIRMED));
    for (String dense : List.of("no ".repeat(30_000), "1 2 3 ".repeat(15_000), "((((".repeat(20_000), "a,".repeat(40_000), "[1]".repeat(30_000), "**".repeat(40_000))) {
      org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> Trial.of(NOTE, PASSAGES, dense, Tissue.CONFIRMED));
    }
  }

  @Test
  void oddInputsAreJudgedWithoutAnException() {
    for (String odd : List.of("\uD800", "## \n\n#", "| | |", "[99999999999999]", "[1-9999]", "1,2,3,4.5.6 mg", "½ mg [1]", "٣ mg [1].", "[E1", "NaN Gy [1]", "e\u0301".repeat(50))) {
      assertThat(Trial.of(NOTE, PASSAGES, odd, Tissue.CONFIRMED)).as(odd).isNotNull();
      assertThat(Trial.of(odd, List.of(odd, ""), OUTPUT, Tissue.CONFIRMED)).as(odd).isNotNull();
    }
  }
}
