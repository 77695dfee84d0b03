package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine.Command;

/** The hospital's guidelines. */
@Command(description = "Install, search and check guidelines.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Runnable {
  @Override
  public void run() {
    throw new InputException("knowledge needs a command: ingest, search, list, show, diff, verify, lint, enable, disable or remove");
  }
}
