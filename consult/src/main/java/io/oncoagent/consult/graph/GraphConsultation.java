package io.oncoagent.consult.graph;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.domain.report.Branch;
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
  private final Continuations continuations;
  private final CompiledGraph<ConsultState> graph;
  private final LostHolds lost;

  public GraphConsultation(GraphParts parts, ReportLog reports) {
    this(parts, reports, StepBudgets.DEFAULT);
  }

  public GraphConsultation(GraphParts parts, ReportLog reports, StepBudgets budgets) {
    this.parts = parts;
    this.reports = reports;
    this.watch = new RunWatch(parts.events(), parts.clock());
    this.graph = ConsultationGraph.compile(parts, watch, budgets);
    GateRules rules = new GateRules(parts.policy(), parts.confidence());
    this.maker = new ReportMaker(rules, ConsultationGraph.engines(parts), parts.provenance());
    this.continuations = new Continuations(parts);
    this.lost = new LostHolds(parts.register());
  }

  /** Prepares, beside other work, what the first consultation of a process would otherwise wait for. */
  public static void warm() {
    CheckpointCodec.warm();
  }

  @Override
  public CaseReport start(Request request, ProgressListener progress) {
    return start(parts.ids().get(), request, progress);
  }

  @Override
  public CaseReport start(String id, Request request, ProgressListener progress) {
    return begin(continuations.first(id, request), progress);
  }

  @Override
  public CaseReport follow(Continuation continuation, ProgressListener progress) {
    return follow(parts.ids().get(), continuation, progress);
  }

  @Override
  public CaseReport follow(String id, Continuation continuation, ProgressListener progress) {
    return begin(continuations.of(id, continuation, known(continuation.of())), progress);
  }

  @Override
  public CaseReport again(String consultationId, ProgressListener progress) {
    return begin(continuations.again(parts.ids().get(), known(consultationId)), progress);
  }

  private CaseReport begin(Continuations.Start start, ProgressListener progress) {
    RunRequest request = start.request();
    RunRegister.Hold hold = parts.register().begin(request.consultationId(), request.patientId(), request.branch());
    return run(hold, GraphInput.args(start.input()), progress, new ConsultState(start.input()));
  }

  private ConsultState known(String id) {
    return state(id).orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no consultation has the id " + id));
  }

  @Override
  public CaseReport resume(String consultationId, ProgressListener progress) {
    ConsultState last = known(consultationId);
    Optional<CaseReport> done = last.report();
    if (done.isPresent()) {
      return keep(done.get());
    }
    refuseStopped(consultationId);
    continuations.refuseMixing(last);
    RunRegister.Hold hold = parts.register().take(consultationId);
    return run(hold, GraphInput.resume(), progress, last);
  }

  private void refuseStopped(String id) {
    boolean stopped = reports.find(id).filter(r -> r.status() == ConsultationStatus.CANCELLED && r.recommendation() == null).isPresent();
    if (stopped) {
      throw new ConsultationException(ConsultationException.Code.ENDED, "this consultation was cancelled and does not go on; consult anew");
    }
  }

  @Override
  public CaseReport cancel(String consultationId) {
    CaseReport cancelled = maker.cancelled(known(consultationId)).withTrace(parts.events().events(consultationId));
    CaseReport standing = reports.cancel(cancelled);
    watch.button(consultationId).cancel();
    return standing;
  }

  private CaseReport run(RunRegister.Hold hold, GraphInput input, ProgressListener progress, ConsultState begin) {
    String id = hold.run();
    watch.listen(id, progress);
    progress.begun(id);
    LostHolds.Watch held = lost.watch(hold, watch.button(id));
    try {
      RunnableConfig config = RunnableConfig.builder().threadId(id).addMetadata(AppendOnlySaver.HOLD, hold).build();
      ConsultState end = graph.invokeFinal(input, config).map(NodeOutput::state).orElse(begin);
      return keep(end.report().orElseGet(() -> maker.waiting(end)));
    } catch (RuntimeException e) {
      return stopped(hold).orElseGet(() -> refuseOrFail(hold, e, begin));
    } finally {
      held.close();
      watch.forget(id);
      parts.register().release(hold);
    }
  }

  /** The report of a run that somebody has stopped while it was worked on here. */
  private Optional<CaseReport> stopped(RunRegister.Hold hold) {
    return parts.register().holds(hold) ? Optional.empty() : reports.find(hold.run()).filter(r -> r.status() == ConsultationStatus.CANCELLED);
  }

  /** What the caller must know is thrown on; everything else ends in a report that holds no draft. */
  private CaseReport refuseOrFail(RunRegister.Hold hold, RuntimeException failure, ConsultState begin) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuntimeException known && isForCaller(known)) {
        throw known;
      }
    }
    if (!parts.register().holds(hold)) {
      throw new ConsultationException(ConsultationException.Code.BUSY, "another process has taken this consultation over; nothing more was stored here", failure);
    }
    CaseReport failed = keep(maker.failed(state(hold.run()).orElse(begin)));
    throw new RunFailedException(failed, failure);
  }

  private static boolean isForCaller(RuntimeException e) {
    return e instanceof KnowledgeException || e instanceof ConsultationException || e instanceof IdentifierLeftException;
  }

  private CaseReport keep(CaseReport report) {
    CaseReport traced = report.withTrace(parts.events().events(report.consultationId()));
    CaseReport standing = reports.save(traced);
    supersede(standing);
    return standing;
  }

  /** A follow-up that has come to its draft takes the place of an earlier one that nobody has decided on. */
  private void supersede(CaseReport report) {
    Branch branch = report.branch();
    boolean drafted = report.status() == ConsultationStatus.AWAITING_REVIEW || report.status() == ConsultationStatus.FINAL;
    if (branch != null && branch.kind() == Branch.Kind.FOLLOW_UP && drafted && parts.register().supersede(branch.of(), report.consultationId())) {
      reports.find(branch.of()).map(CaseReport::cancelled).ifPresent(reports::save);
    }
  }

  @Override
  public Optional<CaseReport> find(String consultationId) {
    return reports.find(consultationId);
  }

  private Optional<ConsultState> state(String id) {
    return graph.stateOf(RunnableConfig.builder().threadId(id).build()).map(StateSnapshot::state);
  }

  /** Repeats a consultation from what is stored, without storing anything, and says where it differs. */
  public Replay.Result replay(String consultationId) {
    return new Replay(parts).of(consultationId, known(consultationId));
  }

  @Override
  public String mermaid() {
    return graph.getGraph(GraphRepresentation.Type.MERMAID, "OncoAgent consultation", false).content();
  }

  @Override
  public void close() {}
}
