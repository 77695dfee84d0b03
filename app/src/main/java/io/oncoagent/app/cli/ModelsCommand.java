package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine.Command;

/** The local model server. */
@Command(description = "Start, stop or look at a small language model on this machine (a demonstration, not for clinical use).", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class ModelsCommand implements Runnable {
  @Override
  public void run() {
    throw new InputException("models needs a command: start, stop or status");
  }
}
