package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The record of what was done. */
@Command(description = "Verify or show the audit log.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Runnable {
  static CommandLine tree(RootCommand root) {
    CommandLine line = new CommandLine(new AuditCommand());
    line.addSubcommand("verify", new AuditVerifyCommand(root));
    line.addSubcommand("show", new AuditShowCommand(root));
    return line;
  }

  @Override
  public void run() {
    throw new InputException("audit needs a command: verify or show");
  }
}
