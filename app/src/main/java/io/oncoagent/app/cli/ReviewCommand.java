package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine.Command;

/** A clinician's decision on a draft. */
@Command(description = "List, show, approve, amend or decline drafts; record what the board decided.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class ReviewCommand implements Runnable {
  @Override
  public void run() {
    throw new InputException("review needs a command: list, show, approve, amend, decline or board");
  }
}
