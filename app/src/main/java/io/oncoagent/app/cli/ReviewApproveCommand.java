package io.oncoagent.app.cli;

import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Signs exactly the text that was shown. */
@Command(description = "Sign exactly the text that was shown.", mixinStandardHelpOptions = true)
final class ReviewApproveCommand extends DecisionCommand {
  @Mixin private ShownHash hash = new ShownHash();

  ReviewApproveCommand(RootCommand root) {
    super(root);
  }

  @Override
  ReviewDesk.Signature decide(CaseReport shown, OncoAgent agent) {
    hash.fits(shown);
    return new ReviewDesk.Signature(ReviewDecision.Outcome.APPROVED, null, null);
  }
}
