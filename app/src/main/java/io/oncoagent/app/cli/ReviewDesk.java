package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import org.jspecify.annotations.Nullable;

/** Commits a decision first, and only then lets the graph go on. */
final class ReviewDesk {
  private static final int SHORTEST_HASH = 12;
  private final OncoAgent agent;
  private final RootCommand root;

  ReviewDesk(OncoAgent agent, RootCommand root) {
    this.agent = agent;
    this.root = root;
  }

  CaseReport decide(
      CaseReport shown, ReviewDecision.Outcome outcome, String hash, String name, @Nullable String reason, @Nullable Recommendation amended) {
    if (!root.settings().review().cli()) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "the settings refuse decisions at the shell (review.cli)");
    }
    if (name.isBlank()) {
      throw new InputException("--as needs the name of the one who decides");
    }
    waiting(shown);
    bound(shown, hash);
    String by = name.strip() + " (" + root.console().environment().userName() + ")";
    String why = reason == null ? null : agent.redactQuery(new CaseText(reason));
    ReviewDecision decision = new ReviewDecision(outcome, by, agent.clock().instant(), shown.contentHash(), why, "local-operator");
    agent.decisions().commit(shown.consultationId(), new DecisionLog.Entry(decision, amended));
    return agent.consultation().resume(shown.consultationId(), NodeProgress.on(root.console()));
  }

  private static void waiting(CaseReport shown) {
    if (shown.decision() != null) {
      throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this consultation was decided already; a decision stands once");
    }
    if (shown.status() != ConsultationStatus.AWAITING_REVIEW) {
      throw new ConsultationException(ConsultationException.Code.NOT_DECIDED, "this consultation is " + shown.status() + "; there is nothing to decide");
    }
  }

  private static void bound(CaseReport shown, String hash) {
    if (hash.length() < SHORTEST_HASH) {
      throw new InputException("--hash needs at least " + SHORTEST_HASH + " characters of the content hash");
    }
    if (!shown.contentHash().startsWith(hash)) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the hash is not that of the text stored; read it again (review show) before you sign");
    }
  }
}
