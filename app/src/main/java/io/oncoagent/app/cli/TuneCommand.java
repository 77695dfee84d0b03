package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From raw files to a promoted adapter. */
@Command(description = "From cases to a promoted adapter: generate, corpus, pack, train, measure, promote.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class TuneCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine tree(RootCommand root) {
    CommandLine tune = new CommandLine(new TuneCommand());
    tune.addSubcommand("setup", new TuneSetupCommand(root));
    tune.addSubcommand("corpus", new TuneCorpusCommand(root));
    tune.addSubcommand("pack", new TunePackCommand(root));
    tune.addSubcommand("generate", new TuneGenerateCommand(root));
    tune.addSubcommand("train", new TuneTrainCommand(root));
    tune.addSubcommand("eval", new TuneEvalCommand(root));
    tune.addSubcommand("adapters", new TuneAdaptersCommand(root));
    return tune;
  }

  @Override
  public void run() {
    throw new InputException("tune needs a command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
