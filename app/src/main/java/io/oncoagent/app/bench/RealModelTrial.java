package io.oncoagent.app.bench;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.app.wiring.Doctor;
import io.oncoagent.app.wiring.EngineChoice;
import io.oncoagent.app.wiring.ModelChecks;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.specialist.generative.DraftAudit;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.local.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A real model on the whole way: probe, one draft, the stop button. It is no measure of quality; that is {@code eval consult --engine generative}. */
public final class RealModelTrial {
  private final OncoAgent agent;
  private final ModelSettings models;
  private final Optional<Running> own;
  private int written;

  /** @param own the server that this installation has started, if any */
  public RealModelTrial(OncoAgent agent, ModelSettings models, Optional<Running> own) {
    this.own = own;
    this.agent = agent.drafting(EngineChoice.GENERATIVE, DraftAudit.NONE);
    this.models = models;
  }

  public List<Doctor.Check> run(List<CaseText> notes) {
    List<Doctor.Check> checks = new ArrayList<>(ModelChecks.of(models, own));
    if (checks.stream().allMatch(Doctor.Check::sound)) {
      checks.add(stopButton());
      checks.add(draft(notes.getFirst()));
    }
    return checks;
  }

  private Doctor.Check stopButton() {
    Cancellation button = new Cancellation();
    ChatRequest request = new ChatRequest(List.of(ChatMessage.user("Count from one to five hundred in words.")), null, 400, 0);
    try {
      ModelGateway model = agent.fastModel();
      model.chat(request, tokens -> button.cancel(), button);
      return new Doctor.Check("stop", false, "the model went on after the stop button");
    } catch (GatewayException e) {
      return new Doctor.Check("stop", e.code() == GatewayException.Code.CANCELLED, "after the first token: " + e.getMessage());
    }
  }

  private Doctor.Check draft(CaseText note) {
    ProgressListener counter = new ProgressListener() {
      @Override
      public void written(String node, int tokens) {
        written = tokens;
      }
    };
    CaseReport report = agent.consultation().start(new Consultation.Request(agent.redact(note, null, null, List.of()), TierChoice.ONE, null), counter);
    EngineComparison c = report.engine().comparison();
    boolean waits = report.status() == ConsultationStatus.AWAITING_REVIEW && !report.released();
    if (c == null) {
      String because = report.engine().fallback() == null ? "no draft" : report.engine().fallback().because();
      return new Doctor.Check("draft", waits && report.engine().fallback() != null, "the rules drafted instead, and the report says so: " + because);
    }
    return new Doctor.Check("draft", waits && supported(report) && written > 0,
        ofModel(report).size() + " statements of the model stand, each supported and cited; " + c.dropped().values().stream().mapToInt(Integer::intValue).sum() + " taken out; "
            + c.effort().promptTokens() + " + " + c.effort().newTokens() + " tokens, " + c.effort().millis() / 1000 + " s");
  }

  private static boolean supported(CaseReport report) {
    return ofModel(report).stream().allMatch(s -> s.support() == Support.SUPPORTED && !s.citations().isEmpty());
  }

  private static List<Statement> ofModel(CaseReport report) {
    Recommendation draft = report.recommendation();
    return draft == null ? List.of() : draft.statements().stream().filter(s -> s.id().startsWith("G")).toList();
  }
}
