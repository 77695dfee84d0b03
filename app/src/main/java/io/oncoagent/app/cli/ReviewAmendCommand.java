package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs an amended text; it passes de-identification and the critic again. */
@Command(description = "Sign an amended recommendation (the object «recommendation» of the contract, as a JSON file).", mixinStandardHelpOptions = true)
final class ReviewAmendCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--hash", required = true, paramLabel = "H", description = "The content hash shown, or at least its first 12 characters.")
  private String hash = "";

  @Option(names = "--as", required = true, paramLabel = "NAME")
  private String name = "";

  @Option(names = "--file", required = true, paramLabel = "F")
  private Path file = Path.of("");

  ReviewAmendCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      CaseReport shown = target.find(agent);
      ReviewDesk desk = new ReviewDesk(agent, root);
      Recommendation amended = AmendmentFile.read(file, shown, agent);
      root.console().print(Reports.render(desk.decide(shown, ReviewDecision.Outcome.AMENDED, hash, name, null, amended), Format.text));
    }
  }
}
