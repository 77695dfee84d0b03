package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Patients by random ids. */
@Command(description = "Make, show, export or erase a patient.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class PatientCommand implements Runnable {
  static CommandLine tree(RootCommand root) {
    CommandLine line = new CommandLine(new PatientCommand());
    line.addSubcommand("new", new PatientNewCommand(root));
    line.addSubcommand("show", new PatientShowCommand(root));
    line.addSubcommand("export", new PatientExportCommand(root));
    line.addSubcommand("erase", new PatientEraseCommand(root));
    return line;
  }

  @Override
  public void run() {
    throw new InputException("patient needs a command: new, show, export or erase");
  }
}
