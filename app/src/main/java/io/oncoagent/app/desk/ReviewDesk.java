package io.oncoagent.app.desk;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.hitl.Differences;
import io.oncoagent.consult.report.ContentHash;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commits a decision first, and only then lets the graph go on. */
public final class ReviewDesk {
  private final OncoAgent agent;

  public ReviewDesk(OncoAgent agent) {
    this.agent = agent;
  }

  /**
   * Who decides.
   *
   * @param by the name that stands under the decision
   * @param assurance how sure we are who it was
   */
  public record Signer(String by, String assurance) {
    /** Whoever sits at the shell: the name given and the operating-system user. */
    public static Signer atTheShell(String name, String user) {
      if (name.isBlank()) {
        throw new InputException("--as needs the name of the one who decides");
      }
      return new Signer(name.strip() + " (" + user + ")", "local-operator");
    }
  }

  /** @param reason de-identified; {@code amended}: the text signed in the place of the draft, as the critic passed it */
  public record Signature(ReviewDecision.Outcome outcome, @Nullable String reason, Critic.@Nullable Critique amended) {}

  /** Decisions at the shell end when accounts exist, unless the site allows them. */
  public void admitShell() {
    Boolean allowed = agent.settings().review().cli();
    if (Boolean.FALSE.equals(allowed)) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "the settings refuse decisions at the shell (review.cli)");
    }
    if (allowed == null && agent.store().accounts().any()) {
      throw new ConsultationException(
          ConsultationException.Code.NOT_DECIDED, "accounts exist, so decisions are made at the page (serve); the setting review.cli: allow lets the shell decide too");
    }
  }

  /** Refuses what cannot be decided on. */
  public void admit(CaseReport shown, @Nullable String caseNumber) {
    if (!shown.signable()) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "this is a what-if; it explores, and nobody can sign it");
    }
    if (shown.decision() != null) {
      throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this consultation was decided already; a decision stands once");
    }
    if (shown.status() == ConsultationStatus.CANCELLED && shown.recommendation() != null) {
      throw new ConsultationException(ConsultationException.Code.SUPERSEDED, "a follow-up has taken the place of this draft; it can no longer be signed");
    }
    if (shown.status() != ConsultationStatus.AWAITING_REVIEW) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "this consultation is " + shown.status() + "; there is nothing to decide");
    }
    CaseNumber.confirm(agent.store(), shown, caseNumber);
  }

  public CaseReport sign(CaseReport shown, Signer signer, Signature signature, ProgressListener progress) {
    agent.decisions().commit(shown.consultationId(), entry(shown, signer, agent.clock().instant(), signature));
    return agent.consultation().resume(shown.consultationId(), progress);
  }

  private static DecisionLog.Entry entry(CaseReport shown, Signer signer, Instant at, Signature s) {
    String by = signer.by();
    Critic.Critique amended = s.amended();
    if (amended == null) {
      return new DecisionLog.Entry(ReviewDecision.unchanged(s.outcome(), by, at, shown.contentHash(), s.reason(), signer.assurance()), null, null);
    }
    Recommendation draft = shown.recommendation() == null ? new Recommendation(List.of()) : shown.recommendation();
    ReviewDecision decision =
        new ReviewDecision(
            s.outcome(), by, at, shown.contentHash(), s.reason(), signer.assurance(), ContentHash.of(shown, amended.draft(), amended.verdict()),
            Differences.between(draft, amended.draft()));
    return new DecisionLog.Entry(decision, amended.draft(), amended.verdict());
  }
}
