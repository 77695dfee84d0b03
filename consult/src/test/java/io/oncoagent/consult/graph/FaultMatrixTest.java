package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.critic.ThreeLayerCritic;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.lexicon.Lexicon;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part that a run works with, broken in every way: no cell ends in a draft that could be released. */
class FaultMatrixTest {
  private static final int HUGE = 20_000;
  private final TestingLogs logs = new TestingLogs();
  private final TestingParts parts = new TestingParts(logs);

  /** One way to break: {@code answer} stands for the part's own. */
  private record Fault(String name, Supplier<@Nullable Object> answer) {
    @SuppressWarnings({"unchecked", "NullAway"})
    <T> T give() {
      return (T) answer.get();
    }
  }

  private record Cell(String name, Consumer<TestingParts> breaks) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Cell> cells() {
    List<Fault> faults =
        List.of(
            new Fault("throws", () -> {
              throw new IllegalStateException("boom");
            }),
            new Fault("returns nothing", () -> null),
            new Fault("has the wrong shape", () -> "a text"),
            new Fault("hangs", FaultMatrixTest::hang));
    return Stream.concat(faults.stream().flatMap(FaultMatrixTest::ofFault), drafts());
  }

  private static Stream<Cell> ofFault(Fault fault) {
    return Stream.of(
        new Cell("facts: " + fault.name(), p -> p.facts = t -> fault.give()),
        new Cell("router: " + fault.name(), p -> p.router = (f, c) -> fault.give()),
        new Cell("retriever: " + fault.name(), p -> p.retriever = (t, f, r) -> fault.give()),
        new Cell("specialist: " + fault.name(), p -> p.specialist = drafting(fault::give)),
        new Cell("critic: " + fault.name(), p -> p.critic = (d, f, n, e, a) -> fault.give()));
  }

  /** Drafts that are drafts by type only, before the real critic. */
  private static Stream<Cell> drafts() {
    Statement uncited = statement("S1", "Give drug A to everyone.", List.of());
    Statement elsewhere = statement("S1", "Drug A is an option.", List.of("E9"));
    List<Statement> many = IntStream.range(0, HUGE).mapToObj(i -> statement("S" + i, "Cisplatin " + i + " mg cures all.", List.of("E1"))).toList();
    Statement endless = statement("S1", "Cisplatin cures. ".repeat(HUGE), List.of("E1"));
    return Stream.of(
        broken("an uncited option", List.of(uncited)),
        broken("a citation of a passage that is not there", List.of(elsewhere)),
        broken("a huge number of statements", many),
        broken("an endless statement", List.of(endless)),
        broken("the same statement twice", List.of(elsewhere, elsewhere)));
  }

  private static Cell broken(String name, List<Statement> statements) {
    return new Cell("specialist drafts " + name, p -> {
      p.critic = new ThreeLayerCritic(Lexicon.shipped(), text -> {});
      p.specialist = drafting(() -> new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Recommendation", statements))));
    });
  }

  private static Statement statement(String id, String text, List<String> citations) {
    return new Statement(id, StatementKind.OPTION, text, citations, List.of(), Risk.HIGH, Support.SUPPORTED, List.of(), null, null, List.of());
  }

  private static Specialist drafting(Supplier<Recommendation> draft) {
    return new Specialist() {
      @Override
      public Recommendation draft(DraftRequest request, List<Finding> feedback) {
        return draft.get();
      }

      @Override
      public String engine() {
        return "broken";
      }
    };
  }

  private static @Nullable Object hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void noFaultEndsInADraftThatCouldBeReleased(Cell cell) {
    cell.breaks().accept(parts);
    CaseReport report = end(cell.name().endsWith("hangs") ? new StepBudgets(Duration.ofMillis(200), Duration.ofMillis(200)) : StepBudgets.DEFAULT);
    assertThat(report.released()).isFalse();
    assertThat(report.status()).isIn(ConsultationStatus.FAILED, ConsultationStatus.INCONCLUSIVE);
    assertThat(report.recommendation()).isNull();
  }

  private CaseReport end(StepBudgets budgets) {
    try {
      return parts.build(budgets).start(new Consultation.Request(TestingCase.text("lung note"), TierChoice.AUTO, null), ProgressListener.SILENT);
    } catch (RunFailedException e) {
      return e.report();
    }
  }
}
