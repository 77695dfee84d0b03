package io.oncoagent.app.cli;

import picocli.CommandLine;

/** All commands, one class each. */
final class CommandTree {
  private CommandTree() {}

  static CommandLine of(RootCommand root) {
    CommandLine knowledge = new CommandLine(new KnowledgeCommand());
    knowledge.addSubcommand("ingest", new KnowledgeIngestCommand(root));
    knowledge.addSubcommand("search", new KnowledgeSearchCommand(root));
    knowledge.addSubcommand("list", new KnowledgeListCommand(root));
    knowledge.addSubcommand("verify", new KnowledgeVerifyCommand(root));
    knowledge.addSubcommand("enable", new KnowledgeSwitchCommand.Enable(root));
    knowledge.addSubcommand("disable", new KnowledgeSwitchCommand.Disable(root));
    knowledge.addSubcommand("seed", new KnowledgeSeedCommand(root));
    knowledge.addSubcommand("remove", new KnowledgeRemoveCommand(root));
    CommandLine review = new CommandLine(new ReviewCommand());
    review.addSubcommand("list", new ReviewListCommand(root));
    review.addSubcommand("show", new ReviewShowCommand(root));
    review.addSubcommand("approve", new ReviewApproveCommand(root));
    review.addSubcommand("amend", new ReviewAmendCommand(root));
    review.addSubcommand("decline", new ReviewDeclineCommand(root));
    CommandLine line = new CommandLine(root);
    line.addSubcommand("consult", new ConsultCommand(root));
    line.addSubcommand("deid", new DeidCommand(root));
    line.addSubcommand("facts", new FactsCommand(root));
    line.addSubcommand("critique", new CritiqueCommand(root));
    line.addSubcommand("knowledge", knowledge);
    line.addSubcommand("review", review);
    line.addSubcommand("graph", new GraphCommand(root));
    line.addSubcommand("doctor", new DoctorCommand(root));
    line.addSubcommand("version", new VersionCommand(root));
    line.addSubcommand("eval", new EvalCommand(root));
    line.addSubcommand("bench", new BenchCommand(root));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }
}
