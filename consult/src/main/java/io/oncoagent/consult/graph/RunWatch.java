package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.specialist.Drafting;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.gateway.chat.Cancellation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.InterruptableAction;
import org.bsc.langgraph4j.action.InterruptionMetadata;

/** Tells the listener of a run and its event log what the nodes do; no note text passes here. */
final class RunWatch {
  private final EventLog events;
  private final Clock clock;
  private final Map<String, ProgressListener> listeners = new ConcurrentHashMap<>();
  private final Map<String, Cancellation> buttons = new ConcurrentHashMap<>();

  RunWatch(EventLog events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void listen(String run, ProgressListener listener) {
    listeners.put(run, listener);
    buttons.put(run, new Cancellation());
  }

  void forget(String run) {
    listeners.remove(run);
    buttons.remove(run);
  }

  /** What stops the work on this run in this process; one that nobody listens to when it is not worked on here. */
  Cancellation button(String run) {
    return buttons.getOrDefault(run, Cancellation.never());
  }

  /** What an engine tells of its work in this run. */
  Drafting drafting(String run) {
    ProgressListener listener = listeners.getOrDefault(run, ProgressListener.SILENT);
    return new Drafting() {
      @Override
      public void written(int tokens) {
        listener.written(NodeName.SPECIALIST, tokens);
      }

      @Override
      public void stoppedBy(Runnable stop) {
        button(run).onCancel(stop);
      }
    };
  }

  Step watched(String node, Step step) {
    return step instanceof InterruptableAction<?> ? new WatchedGate(node, (HitlGateNode) step) : new Watched(node, step);
  }

  private Map<String, Object> time(String node, Step step, ConsultState state) {
    String run = state.request().consultationId();
    ProgressListener listener = listeners.getOrDefault(run, ProgressListener.SILENT);
    Instant start = clock.instant();
    listener.started(node);
    String outcome = "failed";
    Cancellation button = button(run);
    try {
      Map<String, Object> written = step.run(state);
      refuseStopped(button);
      outcome = NodeOutcome.of(written);
      return written;
    } finally {
      long millis = Duration.between(start, clock.instant()).toMillis();
      String told = button.isCancelled() ? "stopped" : outcome;
      events.append(run, new TraceEntry(node, start, millis, told));
      listener.ended(node, millis, told);
    }
  }

  private static void refuseStopped(Cancellation button) {
    if (button.isCancelled()) {
      throw new ConsultationException(ConsultationException.Code.ENDED, "the consultation was stopped");
    }
  }

  private final class Watched implements Step {
    private final String node;
    private final Step step;

    Watched(String node, Step step) {
      this.node = node;
      this.step = step;
    }

    @Override
    public Map<String, Object> run(ConsultState state) {
      return time(node, step, state);
    }
  }

  /** The gate keeps its right to interrupt. */
  private final class WatchedGate implements Step, InterruptableAction<ConsultState> {
    private final String node;
    private final HitlGateNode gate;

    WatchedGate(String node, HitlGateNode gate) {
      this.node = node;
      this.gate = gate;
    }

    @Override
    public Map<String, Object> run(ConsultState state) {
      return time(node, gate, state);
    }

    @Override
    public Optional<InterruptionMetadata<ConsultState>> interrupt(String id, ConsultState state, RunnableConfig config) {
      Optional<InterruptionMetadata<ConsultState>> stop = gate.interrupt(id, state, config);
      if (stop.isPresent()) {
        String run = state.request().consultationId();
        events.append(run, new TraceEntry(node, clock.instant(), 0, "waits for a clinician"));
        // Begun and ended like every step, so that a reader's numbers have no hole.
        ProgressListener listener = listeners.getOrDefault(run, ProgressListener.SILENT);
        listener.started(node);
        listener.ended(node, 0, "waits for a clinician");
      }
      return stop;
    }
  }
}
