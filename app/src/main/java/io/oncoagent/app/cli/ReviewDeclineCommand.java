package io.oncoagent.app.cli;

import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Declines a draft with a reason; it is never released. */
@Command(description = "Decline a draft with a reason.", mixinStandardHelpOptions = true)
final class ReviewDeclineCommand extends DecisionCommand {
  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  ReviewDeclineCommand(RootCommand root) {
    super(root);
  }

  @Override
  ReviewDesk.Signature decide(CaseReport shown, OncoAgent agent) {
    return new ReviewDesk.Signature(ReviewDecision.Outcome.DECLINED, SealedWords.of(reason, "--reason", agent), null);
  }
}
