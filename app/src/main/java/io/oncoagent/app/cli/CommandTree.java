package io.oncoagent.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands, one class each. Only the command that is asked for is made: reading the annotations of all of them costs a cold start a tenth of a second. */
final class CommandTree {
  private static final Map<String, Function<RootCommand, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("consult", ConsultCommand::new);
    COMMANDS.put("deid", DeidCommand::new);
    COMMANDS.put("facts", FactsCommand::new);
    COMMANDS.put("critique", CritiqueCommand::new);
    COMMANDS.put("knowledge", CommandTree::knowledge);
    COMMANDS.put("review", CommandTree::review);
    COMMANDS.put("patient", PatientCommand::tree);
    COMMANDS.put("audit", AuditCommand::tree);
    COMMANDS.put("replay", ReplayCommand::new);
    COMMANDS.put("backup", BackupCommand::new);
    COMMANDS.put("restore", RestoreCommand::new);
    COMMANDS.put("keys", KeysCommand::tree);
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("accounts", AccountsCommand::tree);
    COMMANDS.put("models", CommandTree::models);
    COMMANDS.put("tune", TuneCommand::tree);
    COMMANDS.put("graph", GraphCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("version", VersionCommand::new);
    COMMANDS.put("eval", EvalCommand::new);
    COMMANDS.put("bench", BenchCommand::new);
  }

  private CommandTree() {}

  /** @param first the first word of the arguments; where it is no command, all commands are there to be listed */
  static CommandLine of(RootCommand root, String first) {
    CommandLine line = new CommandLine(root);
    Function<RootCommand, Object> only = COMMANDS.get(first);
    if (only == null) {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(root)));
    } else {
      line.addSubcommand(first, only.apply(root));
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static CommandLine knowledge(RootCommand root) {
    CommandLine knowledge = new CommandLine(new KnowledgeCommand());
    knowledge.addSubcommand("ingest", new KnowledgeIngestCommand(root));
    knowledge.addSubcommand("search", new KnowledgeSearchCommand(root));
    knowledge.addSubcommand("list", new KnowledgeListCommand(root));
    knowledge.addSubcommand("show", new KnowledgeShowCommand(root));
    knowledge.addSubcommand("diff", new KnowledgeDiffCommand(root));
    knowledge.addSubcommand("verify", new KnowledgeVerifyCommand(root));
    knowledge.addSubcommand("lint", new KnowledgeLintCommand(root));
    knowledge.addSubcommand("enable", new KnowledgeSwitchCommand.Enable(root));
    knowledge.addSubcommand("disable", new KnowledgeSwitchCommand.Disable(root));
    knowledge.addSubcommand("seed", new KnowledgeSeedCommand(root));
    knowledge.addSubcommand("remove", new KnowledgeRemoveCommand(root));
    return knowledge;
  }

  private static CommandLine review(RootCommand root) {
    CommandLine review = new CommandLine(new ReviewCommand());
    review.addSubcommand("list", new ReviewListCommand(root));
    review.addSubcommand("show", new ReviewShowCommand(root));
    review.addSubcommand("approve", new ReviewApproveCommand(root));
    review.addSubcommand("amend", new ReviewAmendCommand(root));
    review.addSubcommand("decline", new ReviewDeclineCommand(root));
    review.addSubcommand("board", new ReviewBoardCommand(root));
    return review;
  }

  private static CommandLine models(RootCommand root) {
    CommandLine models = new CommandLine(new ModelsCommand());
    models.addSubcommand("start", new ModelsStartCommand(root));
    models.addSubcommand("stop", new ModelsStopCommand(root));
    models.addSubcommand("status", new ModelsStatusCommand(root));
    models.addSubcommand("test", new ModelsTestCommand(root));
    return models;
  }
}
