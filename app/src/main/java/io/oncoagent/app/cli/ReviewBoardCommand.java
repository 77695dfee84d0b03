package io.oncoagent.app.cli;

import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.BoardDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what the tumour board really decided, beside the draft; it changes neither draft nor signature. */
@Command(description = "Record what the tumour board decided, beside the draft.", mixinStandardHelpOptions = true)
final class ReviewBoardCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--as", required = true, paramLabel = "NAME", description = "Who records it.")
  private String name = "";

  @Option(names = "--text", required = true, paramLabel = "TEXT", description = "What was decided; identifiers are removed.")
  private String text = "";

  @Option(names = "--concordance", required = true, paramLabel = "agrees|partly|differs", description = "How it stands to the draft.")
  private BoardDecision.Concordance concordance = BoardDecision.Concordance.DIFFERS;

  ReviewBoardCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      if (name.isBlank()) {
        throw new InputException("--as needs the name of the one who records it");
      }
      CaseReport report = target.find(agent);
      String by = name.strip() + " (" + root.console().environment().userName() + ")";
      agent.store().boards().record(
          report.consultationId(), new BoardDecision(agent.clock().instant(), by, SealedWords.of(text, "--text", agent), concordance));
      root.console().print("recorded beside " + report.consultationId());
    }
  }
}
