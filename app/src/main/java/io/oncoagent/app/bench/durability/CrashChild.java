package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The process that is killed: consults, signs, releases and records without end, and writes down each promise that it was given. */
public final class CrashChild {
  private CrashChild() {}

  /**
   * @param arguments folder, number of the first case, and either {@code random} or a point of {@link CommitPoints} with the count at which the
   *     process ends itself there
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    CommitPoints points = arguments.length > 3 ? endAt(arguments[2], Integer.parseInt(arguments[3])) : CommitPoints.NONE;
    try (AckLog acks = new AckLog(folder.resolve("acknowledged"))) {
      Store store = DurableFolder.open(folder, points, Anchor.NONE);
      GraphConsultation consultation = MarkedParts.over(store, Fresh.ids(), Fresh.clock());
      long parent = parent();
      for (long number = first; parent() == parent; number++) {
        one(store, consultation, acks, number);
      }
    } catch (StoreException e) {
      end(e);
    } catch (RunFailedException e) {
      end(StoreException.behind(e).orElseThrow(() -> e));
    }
  }

  /** As the command line ends: the sentence, and exit code 5. */
  private static void end(StoreException e) {
    System.err.println(e.getMessage());
    Runtime.getRuntime().halt(5);
  }

  /** A child whose measurement was broken off ends too. */
  private static long parent() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(-1L);
  }

  private static CommitPoints endAt(String point, int count) {
    AtomicInteger left = new AtomicInteger(count);
    return reached -> {
      if (reached.equals(point) && left.decrementAndGet() == 0) {
        Runtime.getRuntime().halt(137);
      }
    };
  }

  private static void one(Store store, GraphConsultation consultation, AckLog acks, long number) throws IOException {
    CaseReport waiting = consultation.start(Marks.request(Marks.of(number), null), ProgressListener.SILENT);
    acks.acknowledge(AckLog.Kind.CONSULTATION, waiting.consultationId());
    store.decisions().commit(
        waiting.consultationId(), Approval.of(ReviewDecision.Outcome.APPROVED, "signer", waiting.contentHash(), Fresh.clock().instant()));
    acks.acknowledge(AckLog.Kind.DECISION, waiting.consultationId());
    consultation.resume(waiting.consultationId(), ProgressListener.SILENT);
    acks.acknowledge(AckLog.Kind.RELEASE, waiting.consultationId());
    String nonce = "view-" + number;
    store.audit().record(AuditKind.VIEWED, nonce, Map.of());
    acks.acknowledge(AckLog.Kind.ENTRY, nonce);
  }
}
