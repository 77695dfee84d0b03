package io.oncoagent.consult.graph;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.knowledge.KnowledgeException;
import java.util.Map;
import java.util.Optional;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphInput;
import org.bsc.langgraph4j.GraphRepresentation;
import org.bsc.langgraph4j.NodeOutput;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.state.StateSnapshot;

/** Runs consultations on the compiled graph. Every run has a fresh id, which is the graph's thread id; no state is shared between runs. */
public final class GraphConsultation implements Consultation {
  private final GraphParts parts;
  private final ReportLog reports;
  private final RunWatch watch;
  private final ReportMaker maker;
  private final CompiledGraph<ConsultState> graph;

  public GraphConsultation(GraphParts parts, ReportLog reports) {
    this.parts = parts;
    this.reports = reports;
    this.watch = new RunWatch(parts.events(), parts.clock());
    this.graph = ConsultationGraph.compile(parts, watch);
    GateRules rules = new GateRules(parts.policy(), parts.confidence());
    this.maker = new ReportMaker(rules, ConsultationGraph.engines(parts), parts.provenance());
  }

  /** Prepares, beside other work, what the first consultation of a process would otherwise wait for. */
  public static void warm() {
    CheckpointCodec.warm();
  }

  @Override
  public CaseReport start(Request request, ProgressListener progress) {
    String id = parts.ids().get();
    RunRequest run = new RunRequest(id, request.tier(), request.patientId());
    Map<String, Object> input = Map.of(Channel.CASE.key(), request.text(), Channel.REQUEST.key(), run);
    return run(id, GraphInput.args(input), progress, new ConsultState(input));
  }

  @Override
  public CaseReport resume(String consultationId, ProgressListener progress) {
    ConsultState last = state(consultationId)
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no consultation has the id " + consultationId));
    Optional<CaseReport> done = last.report();
    if (done.isPresent()) {
      return keep(done.get());
    }
    return run(consultationId, GraphInput.resume(), progress, last);
  }

  private CaseReport run(String id, GraphInput input, ProgressListener progress, ConsultState begin) {
    watch.listen(id, progress);
    try {
      ConsultState end = graph.invokeFinal(input, config(id)).map(NodeOutput::state).orElse(begin);
      return keep(end.report().orElseGet(() -> maker.waiting(end)));
    } catch (RuntimeException e) {
      return refuseOrFail(id, e, begin);
    } finally {
      watch.forget(id);
    }
  }

  /** What the caller must know is thrown on; everything else ends in a report that holds no draft. */
  private CaseReport refuseOrFail(String id, RuntimeException failure, ConsultState begin) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuntimeException known && isForCaller(known)) {
        throw known;
      }
    }
    CaseReport failed = keep(maker.failed(state(id).orElse(begin)));
    throw new RunFailedException(failed, failure);
  }

  private static boolean isForCaller(RuntimeException e) {
    return e instanceof KnowledgeException || e instanceof ConsultationException || e instanceof IdentifierLeftException;
  }

  private CaseReport keep(CaseReport report) {
    CaseReport traced = report.withTrace(parts.events().events(report.consultationId()));
    reports.save(traced);
    return traced;
  }

  @Override
  public Optional<CaseReport> find(String consultationId) {
    return reports.find(consultationId);
  }

  /** Consultations that were cut off: begun, and neither finished nor waiting. */
  public boolean isCut(String consultationId) {
    Optional<CaseReport> report = find(consultationId);
    return state(consultationId).isPresent()
        && (report.isEmpty() || report.get().status() == ConsultationStatus.RUNNING || report.get().status() == ConsultationStatus.FAILED);
  }

  private Optional<ConsultState> state(String id) {
    return graph.stateOf(config(id)).map(StateSnapshot::state);
  }

  private static RunnableConfig config(String id) {
    return RunnableConfig.builder().threadId(id).build();
  }

  @Override
  public String mermaid() {
    return graph.getGraph(GraphRepresentation.Type.MERMAID, "OncoAgent consultation", false).content();
  }

  @Override
  public void close() {}
}
