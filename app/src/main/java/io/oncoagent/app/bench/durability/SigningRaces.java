package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two signers, one who declines, one who signs a text of yesterday, and a follow-up that takes the draft's place, all at once. One of them may win; an
 * approval that stands on another text than the one stored, or beside a follow-up, is stale.
 */
final class SigningRaces {
  private static final String YESTERDAY = "0".repeat(64);
  private final Store store;
  private final GraphConsultation consultation;

  SigningRaces(Store store) {
    this.store = store;
    this.consultation = MarkedParts.over(store, Fresh.ids(), Fresh.clock());
  }

  /** @param stale one line for each approval that should not stand */
  record Result(int races, int signed, int superseded, List<String> stale) {}

  Result run(int races) throws InterruptedException {
    List<String> stale = new ArrayList<>();
    int signed = 0;
    int superseded = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
      for (int race = 0; race < races; race++) {
        CaseReport waiting = consultation.start(Marks.request(Marks.of(race), null), ProgressListener.SILENT);
        String id = waiting.consultationId();
        boolean placeTaken = race(pool, waiting);
        judge(id, waiting.contentHash(), placeTaken, stale);
        signed += store.decisions().find(id).isPresent() ? 1 : 0;
        superseded += placeTaken ? 1 : 0;
      }
    }
    return new Result(races, signed, superseded, stale);
  }

  /** True when the follow-up won. */
  private boolean race(ExecutorService pool, CaseReport waiting) throws InterruptedException {
    String id = waiting.consultationId();
    CyclicBarrier go = new CyclicBarrier(5);
    List<Callable<Boolean>> all =
        List.of(
            () -> sign(go, id, ReviewDecision.Outcome.APPROVED, "A", waiting.contentHash()), () -> sign(go, id, ReviewDecision.Outcome.APPROVED, "B", waiting.contentHash()),
            () -> sign(go, id, ReviewDecision.Outcome.DECLINED, "C", waiting.contentHash()), () -> sign(go, id, ReviewDecision.Outcome.APPROVED, "D", YESTERDAY),
            () -> {
              go.await();
              return store.register().supersede(id, "later");
            });
    List<Future<Boolean>> results = pool.invokeAll(all);
    try {
      for (Future<Boolean> result : results.subList(0, 4)) {
        result.get();
      }
      return results.get(4).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a signer broke", e);
    }
  }

  private boolean sign(CyclicBarrier go, String id, ReviewDecision.Outcome outcome, String by, String hash) throws Exception {
    go.await();
    try {
      store.decisions().commit(id, Approval.of(outcome, by, hash, Fresh.clock().instant()));
      consultation.resume(id, ProgressListener.SILENT);
      return true;
    } catch (ConsultationException e) {
      return false;
    }
  }

  private void judge(String id, String hash, boolean placeTaken, List<String> stale) {
    List<AuditEntry> decided = store.audit().of(id).stream().filter(e -> e.kind() == AuditKind.DECIDED).toList();
    store.decisions().find(id).ifPresent(entry -> {
      boolean released = store.reports().find(id).map(CaseReport::released).orElse(false);
      if (placeTaken || !entry.decision().hash().equals(hash)) {
        stale.add("approved on a text that is not the one stored: " + id);
      }
      if (released != (entry.decision().outcome() == ReviewDecision.Outcome.APPROVED)) {
        stale.add("released against its decision: " + id);
      }
    });
    if (decided.size() > 1 || placeTaken == (decided.size() == 1)) {
      stale.add("decided " + decided.size() + " times: " + id);
    }
  }
}
