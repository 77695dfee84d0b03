package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From cases to shards for training. */
@Command(description = "Prepare training: generate synthetic cases, pack cases into shards.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class TuneCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine tree(RootCommand root) {
    CommandLine tune = new CommandLine(new TuneCommand());
    tune.addSubcommand("pack", new TunePackCommand(root));
    tune.addSubcommand("generate", new TuneGenerateCommand(root));
    return tune;
  }

  @Override
  public void run() {
    throw new InputException("tune needs a command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
