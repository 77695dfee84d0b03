package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.checkpoint.Checkpoint;
import org.bsc.langgraph4j.checkpoint.FileSystemSaver;
import org.junit.jupiter.api.Test;

/** The graph library's traps, each reproduced with it elsewhere; ours must not fall into any. */
class LangGraphTrapsTest {
  private final TestingLogs logs = new TestingLogs();
  private final TestingParts parts = new TestingParts(logs);

  private CaseReport start(String note) {
    return parts.build().start(new Consultation.Request(TestingCase.text(note), TierChoice.AUTO, null), ProgressListener.SILENT);
  }

  private CaseReport resume(String id) {
    return parts.build().resume(id, ProgressListener.SILENT);
  }

  private void approve(CaseReport waiting) {
    ReviewDecision yes =
        ReviewDecision.unchanged(ReviewDecision.Outcome.APPROVED, "Dr A", Instant.EPOCH, waiting.contentHash(), null, "local-operator");
    logs.decisions.commit(waiting.consultationId(), new DecisionLog.Entry(yes, null, null));
  }

  private static ConsultationException.Code code(Throwable e) {
    return ((ConsultationException) e).code();
  }

  @Test
  void trap1ResumingAgainAndAgainWithoutADecisionNeverWalksThroughTheGate() {
    CaseReport waiting = start("lung note");
    for (int i = 0; i < 5; i++) {
      CaseReport again = resume(waiting.consultationId());
      assertThat(again.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
      assertThat(again.released()).isFalse();
    }
  }

  @Test
  void trap2ADecisionSurvivesACrashOfTheNodeBehindTheGate() {
    CaseReport waiting = start("lung note");
    approve(waiting);
    int gateRow = logs.checkpoints.appends;
    logs.checkpoints.breakAtAppend = gateRow;
    assertThatThrownBy(() -> resume(waiting.consultationId())).isInstanceOf(RunFailedException.class);
    assertThat(resume(waiting.consultationId()).released()).isTrue();
  }

  @Test
  void trap3ARunIdIsNeverUsedTwice() {
    parts.ids = () -> "same";
    start("lung note");
    assertThatThrownBy(() -> start("breast note")).isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(code(e)).isEqualTo(ConsultationException.Code.FAILED));
    assertThat(logs.reports.find("same").orElseThrow().facts().cancer().code()).isEqualTo("lung");
  }

  @Test
  void trap4ACheckpointIdCannotOverwriteHistory() {
    CaseReport waiting = start("lung note");
    AppendOnlySaver saver = new AppendOnlySaver(logs.checkpoints);
    String first = logs.checkpoints.rows(waiting.consultationId()).getFirst().id();
    RunnableConfig old = RunnableConfig.builder().threadId(waiting.consultationId()).checkPointId(first).build();
    Checkpoint forged = Checkpoint.builder().id("forged").nodeId("router").nextNodeId("critic").state(Map.of()).build();
    List<CheckpointLog.Row> before = logs.checkpoints.rows(waiting.consultationId());
    assertThatThrownBy(() -> saver.put(old, forged)).hasMessageContaining("not overwritten");
    assertThat(logs.checkpoints.rows(waiting.consultationId())).isEqualTo(before);
  }

  @Test
  void trap5OfManyConcurrentResumesOneRunsAndTheOthersAreTurnedAway() throws Exception {
    CaseReport waiting = start("lung note");
    approve(waiting);
    int before = logs.checkpoints.rows(waiting.consultationId()).size();
    GraphConsultation consultation = parts.build();
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Object>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        all.add(pool.submit(() -> {
          go.await();
          try {
            return consultation.resume(waiting.consultationId(), ProgressListener.SILENT);
          } catch (ConsultationException e) {
            return e.code();
          }
        }));
      }
      go.countDown();
    }
    for (Future<Object> result : all) {
      assertThat(result.get()).satisfiesAnyOf(r -> assertThat(r).isEqualTo(ConsultationException.Code.BUSY), r -> assertThat(((CaseReport) r).released()).isTrue());
    }
    assertThat(logs.checkpoints.rows(waiting.consultationId()).stream().skip(before).filter(r -> r.node().equals(NodeName.HITL_GATE))).hasSize(1);
  }

  @Test
  void trap5AWorkerWhoseLeaseHasPassedToAnotherWritesNothingMore() {
    parts.critic = (draft, facts, note, evidence, attempt) -> {
      String run = logs.checkpoints.rows.keySet().iterator().next();
      logs.register.expire(run);
      logs.register.take(run);
      return new Critic.Critique(new CriticVerdict(CriticVerdict.Verdict.PASS, attempt, List.of()), draft);
    };
    assertThatThrownBy(() -> start("lung note")).isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(code(e)).isEqualTo(ConsultationException.Code.BUSY));
    String run = logs.checkpoints.rows.keySet().iterator().next();
    assertThat(logs.checkpoints.rows(run)).noneMatch(r -> r.node().equals(NodeName.CRITIC));
    assertThat(logs.reports.entries).as("the loser stores no report over the winner's").isEmpty();
  }

  @Test
  void trap5AWorkerThatBreaksAfterItLostItsLeaseStoresNoFailureOverTheWinnersReport() {
    parts.critic = (draft, facts, note, evidence, attempt) -> {
      String run = logs.checkpoints.rows.keySet().iterator().next();
      logs.register.expire(run);
      logs.register.take(run);
      throw new IllegalStateException("boom");
    };
    assertThatThrownBy(() -> start("lung note")).isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(code(e)).isEqualTo(ConsultationException.Code.BUSY));
    assertThat(logs.reports.entries).isEmpty();
  }

  @Test
  void trap6ValuesWhoseHashCodesCollideAreAllKept() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    List<String> said = List.of("Aa", "BB");
    parts.critic = (draft, facts, note, evidence, attempt) -> {
      boolean fails = attempt <= 2;
      Finding finding = new Finding(Layer.SAFETY, "rule", "S1", fails ? CheckOutcome.FAIL : CheckOutcome.PASS, fails ? said.get(attempt - 1) : "fine");
      return new Critic.Critique(
          new CriticVerdict(fails ? CriticVerdict.Verdict.FAIL : CriticVerdict.Verdict.PASS, attempt, List.of(finding)), draft);
    };
    start("lung note");
    assertThat(parts.feedbackSeen.getLast()).extracting(Finding::message).containsExactly("Aa", "BB");
  }

  @Test
  void trap7NoFileSaverIsUsedAndARunIdIsNoPath() {
    assertThat(new AppendOnlySaver(logs.checkpoints)).isNotInstanceOf(FileSystemSaver.class);
    parts.ids = () -> "../../etc/run";
    CaseReport waiting = start("lung note");
    assertThat(logs.checkpoints.rows(waiting.consultationId())).as("an id is a key of a log").isNotEmpty();
  }

  @Test
  void trap8TheLoopIsBoundedByOurRouteAndNotByTheLibrarysLimit() {
    parts.failures = Integer.MAX_VALUE;
    CaseReport refused = start("lung note");
    assertThat(refused.status()).isEqualTo(ConsultationStatus.INCONCLUSIVE);
    assertThat(parts.feedbackSeen).hasSize(Routes.MOST_DRAFTS);
  }

  @Test
  void trap9NoNodeHasParallelBranchesThatWouldRunOneAfterAnother() {
    List<String> sure = parts.build().mermaid().lines().map(String::strip).filter(l -> l.contains("-->") && !l.contains("-.->")).toList();
    Map<String, Long> successors =
        sure.stream().map(l -> l.split("-->", 2)[0].split(":::", 2)[0].strip()).collect(Collectors.groupingBy(n -> n, Collectors.counting()));
    assertThat(successors).isNotEmpty().allSatisfy((node, count) -> assertThat(count).as("unconditional edges from %s", node).isEqualTo(1));
  }

  @Test
  void trap10CheckpointsAreJsonAndNoDomainTypeIsJavaSerializable() {
    CaseReport waiting = start("lung note");
    assertThat(logs.checkpoints.values.keySet()).isNotEmpty().allMatch(k -> k.startsWith(waiting.consultationId()));
    assertThat(logs.checkpoints.values.values()).allSatisfy(v -> assertThat(new String(v, StandardCharsets.UTF_8)).startsWith("{").endsWith("}"));
    assertThat(Arrays.stream(Channel.values()).map(Channel::type)).noneMatch(Serializable.class::isAssignableFrom);
  }
}
