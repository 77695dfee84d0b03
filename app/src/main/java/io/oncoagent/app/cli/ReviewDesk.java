package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
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
final class ReviewDesk {
  private static final String ASSURANCE = "local-operator";
  private final OncoAgent agent;
  private final RootCommand root;

  ReviewDesk(OncoAgent agent, RootCommand root) {
    this.agent = agent;
    this.root = root;
  }

  /** @param reason de-identified; {@code amended}: the text signed in the place of the draft, as the critic passed it */
  record Signature(ReviewDecision.Outcome outcome, @Nullable String reason, Critic.@Nullable Critique amended) {}

  /** Refuses whoever may not decide, or what cannot be decided on. */
  void admit(CaseReport shown, String name, @Nullable String caseNumber) {
    if (!root.settings().review().cli()) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "the settings refuse decisions at the shell (review.cli)");
    }
    if (name.isBlank()) {
      throw new InputException("--as needs the name of the one who decides");
    }
    if (!shown.signable()) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "this is a what-if; it explores, and nobody can sign it");
    }
    if (shown.decision() != null) {
      throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this consultation was decided already; a decision stands once");
    }
    if (shown.status() == ConsultationStatus.CANCELLED) {
      throw new ConsultationException(ConsultationException.Code.SUPERSEDED, "a follow-up has taken the place of this draft; it can no longer be signed");
    }
    if (shown.status() != ConsultationStatus.AWAITING_REVIEW) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "this consultation is " + shown.status() + "; there is nothing to decide");
    }
    CaseNumber.confirm(agent.store(), shown, caseNumber);
  }

  CaseReport sign(CaseReport shown, String name, Signature signature) {
    String by = name.strip() + " (" + root.console().environment().userName() + ")";
    DecisionLog.Entry entry = entry(shown, by, agent.clock().instant(), signature);
    agent.decisions().commit(shown.consultationId(), entry);
    return agent.consultation().resume(shown.consultationId(), NodeProgress.on(root.console()));
  }

  private static DecisionLog.Entry entry(CaseReport shown, String by, Instant at, Signature s) {
    Critic.Critique amended = s.amended();
    if (amended == null) {
      return new DecisionLog.Entry(ReviewDecision.unchanged(s.outcome(), by, at, shown.contentHash(), s.reason(), ASSURANCE), null, null);
    }
    Recommendation draft = shown.recommendation() == null ? new Recommendation(List.of()) : shown.recommendation();
    ReviewDecision decision =
        new ReviewDecision(
            s.outcome(), by, at, shown.contentHash(), s.reason(), ASSURANCE, ContentHash.of(shown, amended.draft(), amended.verdict()),
            Differences.between(draft, amended.draft()));
    return new DecisionLog.Entry(decision, amended.draft(), amended.verdict());
  }
}
