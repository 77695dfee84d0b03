package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The keys that seal what is stored. */
@Command(description = "Rotate the key that seals all others.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class KeysCommand implements Runnable {
  static CommandLine tree(RootCommand root) {
    CommandLine line = new CommandLine(new KeysCommand());
    line.addSubcommand("rotate", new KeysRotateCommand(root));
    return line;
  }

  @Override
  public void run() {
    throw new InputException("keys needs a command: rotate");
  }
}
