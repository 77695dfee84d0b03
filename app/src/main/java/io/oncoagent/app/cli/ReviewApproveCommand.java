package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs exactly the text that was shown. */
@Command(description = "Sign exactly the text that was shown.", mixinStandardHelpOptions = true)
final class ReviewApproveCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--hash", required = true, paramLabel = "H", description = "The content hash shown, or at least its first 12 characters.")
  private String hash = "";

  @Option(names = "--as", required = true, paramLabel = "NAME", description = "Who signs.")
  private String name = "";

  ReviewApproveCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      CaseReport shown = target.find(agent);
      ReviewDesk desk = new ReviewDesk(agent, root);
      root.console().print(Reports.render(desk.decide(shown, ReviewDecision.Outcome.APPROVED, hash, name, null, null), Format.text));
    }
  }
}
