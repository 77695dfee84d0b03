package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.TraceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The logs in memory; the checkpoint log can break at a chosen append, as a crash would. */
final class TestingLogs {
  final Checkpoints checkpoints = new Checkpoints();
  final Events events = new Events();
  final Decisions decisions = new Decisions();
  final Reports reports = new Reports();

  static final class Checkpoints implements CheckpointLog {
    final Map<String, List<Row>> rows = new HashMap<>();
    final Map<String, byte[]> values = new HashMap<>();
    int breakAtAppend = -1;
    int appends;

    @Override
    public void append(String run, Row row, Map<String, byte[]> newValues) {
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
    public List<Row> rows(String run) {
      return List.copyOf(rows.getOrDefault(run, List.of()));
    }

    @Override
    public byte[] value(String run, String hash) {
      return values.get(run + hash);
    }
  }

  static final class Events implements EventLog {
    private final Map<String, List<TraceEntry>> entries = new HashMap<>();

    @Override
    public void append(String run, TraceEntry entry) {
      entries.computeIfAbsent(run, r -> new ArrayList<>()).add(entry);
    }

    @Override
    public List<TraceEntry> events(String run) {
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

  static final class Reports implements ReportLog {
    final Map<String, CaseReport> entries = new LinkedHashMap<>();

    @Override
    public void save(CaseReport report) {
      entries.put(report.consultationId(), report);
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
