package io.oncoagent.app.cli;

import io.oncoagent.app.desk.Amendment;
import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs an amended text; it passes de-identification and the critic again, and what it changes is kept. */
@Command(description = "Sign an amended recommendation (the object «recommendation» of the contract, as a JSON file).", mixinStandardHelpOptions = true)
final class ReviewAmendCommand extends DecisionCommand {
  @Mixin private ShownHash hash = new ShownHash();

  @Option(names = "--file", required = true, paramLabel = "F")
  private Path file = Path.of("");

  ReviewAmendCommand(RootCommand root) {
    super(root);
  }

  @Override
  ReviewDesk.Signature decide(CaseReport shown, OncoAgent agent) {
    hash.fits(shown);
    return new ReviewDesk.Signature(ReviewDecision.Outcome.AMENDED, null, Amendment.read(file, shown, agent));
  }
}
