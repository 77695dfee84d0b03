package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.TraceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logs of a replay: in memory, forgotten with it, and without any decision. */
final class MemoryLogs {
  private final Steps steps = new Steps();

  CheckpointLog checkpoints() {
    return steps;
  }

  /** The same parts over these logs. */
  GraphParts instead(GraphParts p) {
    return new GraphParts(
        p.guard(), p.facts(), p.router(), p.retriever(), p.specialist(), p.critic(), p.confidence(), p.policy(), new Undecided(), steps, new Silent(),
        new Alone(), p.inputs(), p.provenance(), p.basis(), p.ids(), p.clock());
  }

  private static final class Steps implements CheckpointLog {
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, byte[]> values = new HashMap<>();

    @Override
    public void append(RunRegister.Hold hold, Row row, Map<String, byte[]> newValues) {
      rows.add(row);
      values.putAll(newValues);
    }

    @Override
    public List<Row> rows(String run) {
      return List.copyOf(rows);
    }

    @Override
    public byte[] value(String run, String hash) {
      return Objects.requireNonNull(values.get(hash), "a value of this replay");
    }
  }

  private static final class Undecided implements DecisionLog {
    @Override
    public void commit(String consultationId, Entry entry) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "a replay decides nothing");
    }

    @Override
    public Optional<Entry> find(String consultationId) {
      return Optional.empty();
    }
  }

  private static final class Silent implements EventLog {
    @Override
    public void append(String run, TraceEntry entry) {}

    @Override
    public List<TraceEntry> events(String run) {
      return List.of();
    }
  }

  private static final class Alone implements RunRegister {
    @Override
    public Hold begin(String run, @Nullable String patientId, @Nullable Branch branch) {
      return new Hold(run, 1);
    }

    @Override
    public Hold take(String run) {
      return new Hold(run, 1);
    }

    @Override
    public boolean holds(Hold hold) {
      return true;
    }

    @Override
    public void release(Hold hold) {}

    @Override
    public boolean supersede(String run, String later) {
      return false;
    }
  }
}
