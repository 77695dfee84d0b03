package io.oncoagent.app.bench.durability;

import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.consult.report.CanonicalJson;
import io.oncoagent.domain.report.CaseReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/** Consultations of many patients on many threads, each with a mark of its own, searched for the marks of all others in report and every stored step. */
final class IsolationRuns {
  private static final int THREADS = 8;
  private final Store store;
  private final GraphConsultation consultation;

  IsolationRuns(Store store) {
    this.store = store;
    this.consultation = MarkedParts.over(store, Fresh.ids(), Fresh.clock());
  }

  /** @param hits marks of another patient, or runs without their own */
  record Result(int runs, int patients, int hits) {}

  Result run(int patients, int runs) throws InterruptedException {
    Supplier<String> ids = Fresh.ids();
    List<String> register = new ArrayList<>();
    for (int i = 0; i < patients; i++) {
      register.add(ids.get());
      store.patients().add(register.getLast(), null);
    }
    int hits = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        int patient = run % patients;
        all.add(pool.submit(() -> one(Marks.of(patient + 1L), register.get(patient))));
      }
      for (Future<Integer> one : all) {
        hits += one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run broke", e);
    }
    return new Result(runs, patients, hits);
  }

  private int one(String mark, String patient) {
    CaseReport report = consultation.start(Marks.request(mark, patient), ProgressListener.SILENT);
    int hits = patient.equals(report.patientId()) ? 0 : 1;
    hits += foreign(new String(CanonicalJson.bytes(report), StandardCharsets.UTF_8), mark);
    for (CheckpointLog.Row row : store.checkpoints().rows(report.consultationId())) {
      for (String hash : row.channels().values()) {
        String value = new String(store.checkpoints().value(report.consultationId(), hash), StandardCharsets.UTF_8);
        hits += foreignOnly(value, mark);
      }
    }
    return hits;
  }

  private static int foreign(String text, String mark) {
    return foreignOnly(text, mark) + (text.contains(mark) ? 0 : 1);
  }

  private static int foreignOnly(String text, String mark) {
    int hits = 0;
    Matcher m = MarkedParts.MARK.matcher(text);
    while (m.find()) {
      hits += m.group().equals(mark) ? 0 : 1;
    }
    return hits;
  }
}
