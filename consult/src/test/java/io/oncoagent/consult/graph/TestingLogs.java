package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.TraceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logs in memory; the checkpoint log can break at a chosen append, as a crash would. */
final class TestingLogs {
  final Checkpoints checkpoints = new Checkpoints();
  final Events events = new Events();
  final Decisions decisions = new Decisions();
  final Register register = new Register(checkpoints.fence);
  final Reports reports = new Reports(register);

  static final class Checkpoints implements CheckpointLog {
    final Map<String, List<Row>> rows = new LinkedHashMap<>();
    final Map<String, byte[]> values = new HashMap<>();
    int breakAtAppend = -1;
    final Map<String, Long> fence = new HashMap<>();
    int appends;

    @Override
    public synchronized void append(RunRegister.Hold hold, Row row, Map<String, byte[]> newValues) {
      String run = hold.run();
      if (fence.getOrDefault(run, hold.token()) != hold.token()) {
        throw new ConsultationException(ConsultationException.Code.BUSY, "another worker has taken over");
      }
      if (appends++ == breakAtAppend) {
        throw new IllegalStateException("the process dies here");
      }
      List<Row> of = rows.computeIfAbsent(run, r -> new ArrayList<>());
      if (row.seq() != of.size()) {
        throw new IllegalStateException("a second row " + row.seq());
      }
      newValues.forEach((hash, json) -> values.put(run + hash, json));
      of.add(row);
    }

    @Override
    public synchronized List<Row> rows(String run) {
      return List.copyOf(rows.getOrDefault(run, List.of()));
    }

    @Override
    public synchronized byte[] value(String run, String hash) {
      return values.get(run + hash);
    }
  }

  static final class Events implements EventLog {
    private final Map<String, List<TraceEntry>> entries = new HashMap<>();

    @Override
    public synchronized void append(String run, TraceEntry entry) {
      entries.computeIfAbsent(run, r -> new ArrayList<>()).add(entry);
    }

    @Override
    public synchronized List<TraceEntry> events(String run) {
      return List.copyOf(entries.getOrDefault(run, List.of()));
    }
  }

  static final class Decisions implements DecisionLog {
    private final Map<String, Entry> entries = new HashMap<>();

    @Override
    public void commit(String consultationId, Entry entry) {
      if (entries.putIfAbsent(consultationId, entry) != null) {
        throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "decided already");
      }
    }

    @Override
    public Optional<Entry> find(String consultationId) {
      return Optional.ofNullable(entries.get(consultationId));
    }
  }

  /** Holds in memory; a test may let one expire. */
  static final class Register implements RunRegister {
    private final Map<String, Long> fence;
    private final Map<String, Hold> held = new HashMap<>();
    final Map<String, String> superseded = new HashMap<>();

    Register(Map<String, Long> fence) {
      this.fence = fence;
    }

    @Override
    public synchronized Hold begin(String run, @Nullable String patientId, @Nullable Branch branch) {
      if (fence.containsKey(run)) {
        throw new ConsultationException(ConsultationException.Code.FAILED, "a run begins once");
      }
      return take(run);
    }

    @Override
    public synchronized Hold take(String run) {
      if (held.containsKey(run)) {
        throw new ConsultationException(ConsultationException.Code.BUSY, "another worker has it");
      }
      Hold hold = new Hold(run, fence.merge(run, 1L, Long::sum));
      held.put(run, hold);
      return hold;
    }

    @Override
    public synchronized boolean holds(Hold hold) {
      return fence.getOrDefault(hold.run(), 0L) == hold.token();
    }

    @Override
    public synchronized void release(Hold hold) {
      held.remove(hold.run(), hold);
    }

    /** Every later step of the present worker is one of an older token. */
    synchronized void takeAway(String run) {
      fence.merge(run, 1L, Long::sum);
      held.remove(run);
    }

    synchronized void expire(String run) {
      held.remove(run);
    }

    @Override
    public synchronized boolean supersede(String run, String later) {
      superseded.put(run, later);
      return true;
    }
  }

  static final class Reports implements ReportLog {
    final Map<String, CaseReport> entries = new LinkedHashMap<>();

    private final Register register;

    Reports(Register register) {
      this.register = register;
    }

    @Override
    public synchronized CaseReport save(CaseReport report) {
      CaseReport before = entries.get(report.consultationId());
      if (before != null && before.status() == ConsultationStatus.CANCELLED) {
        return before;
      }
      entries.put(report.consultationId(), report);
      return report;
    }

    @Override
    public synchronized CaseReport cancel(CaseReport report) {
      CaseReport before = entries.get(report.consultationId());
      if (before != null && before.status() == ConsultationStatus.CANCELLED) {
        return before;
      }
      if (before != null) {
        throw new ConsultationException(ConsultationException.Code.ENDED, "it has ended");
      }
      register.takeAway(report.consultationId());
      entries.put(report.consultationId(), report);
      return report;
    }

    @Override
    public Optional<CaseReport> find(String consultationId) {
      return Optional.ofNullable(entries.get(consultationId));
    }

    @Override
    public List<String> awaitingReview() {
      return entries.values().stream().filter(r -> r.status() == ConsultationStatus.AWAITING_REVIEW).map(CaseReport::consultationId).toList();
    }

    @Override
    public List<String> citing(String pack) {
      return entries.values().stream().filter(r -> r.evidence().stream().anyMatch(e -> e.passage().pack().equals(pack))).map(CaseReport::consultationId).toList();
    }

    @Override
    public Optional<String> last() {
      return entries.keySet().stream().reduce((a, b) -> b);
    }
  }
}
