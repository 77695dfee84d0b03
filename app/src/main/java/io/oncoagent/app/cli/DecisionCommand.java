package io.oncoagent.app.cli;

import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every decision has: a consultation, who decides, and the patient's own number said again. */
abstract class DecisionCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--as", required = true, paramLabel = "NAME", description = "Who decides.")
  private String name = "";

  @Option(names = "--case", paramLabel = "NUMBER", description = "The patient's local case number, where the register has one.")
  private @Nullable String caseNumber;

  DecisionCommand(RootCommand root) {
    this.root = root;
  }

  /** The decision on what is stored. */
  abstract ReviewDesk.Signature decide(CaseReport shown, OncoAgent agent);

  @Override
  public final void run() {
    try (OncoAgent agent = root.open()) {
      CaseReport shown = target.find(agent);
      ReviewDesk desk = new ReviewDesk(agent);
      desk.admitShell();
      ReviewDesk.Signer signer = ReviewDesk.Signer.atTheShell(name, root.console().environment().userName());
      desk.admit(shown, caseNumber);
      CaseReport after = desk.sign(shown, signer, decide(shown, agent), NodeProgress.on(root.console()));
      root.console().print(ShownReport.render(agent, after, Format.text));
    }
  }
}
