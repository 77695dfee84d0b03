package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Declines a draft with a reason; it is never released. */
@Command(description = "Decline a draft with a reason.", mixinStandardHelpOptions = true)
final class ReviewDeclineCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--as", required = true, paramLabel = "NAME")
  private String name = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  ReviewDeclineCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      CaseReport shown = target.find(agent);
      ReviewDesk desk = new ReviewDesk(agent, root);
      root.console().print(Reports.render(desk.decide(shown, ReviewDecision.Outcome.DECLINED, shown.contentHash(), name, reason, null), Format.text));
    }
  }
}
