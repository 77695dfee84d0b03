package io.oncoagent.app.cli;

import io.oncoagent.app.failure.FailureKind;
import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.app.settings.Environment;
import io.oncoagent.app.wiring.Prefetch;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Parses arguments, runs a command, and turns what happens into one line and an exit code. */
public final class CommandLineApp {
  private static final Set<String> READS_NOTES = Set.of("consult", "deid", "facts", "critique");

  private final Console console;

  public CommandLineApp(Console console) {
    this.console = console;
  }

  public static CommandLineApp ofProcess() {
    return new CommandLineApp(new Console(System.in, System.out, System.err, System.console() != null && System.console().isTerminal(), Environment.ofProcess()));
  }

  /** For tests: streams instead of the process's own. */
  public static CommandLineApp with(InputStream in, PrintStream out, PrintStream err, Environment environment) {
    return new CommandLineApp(new Console(in, out, err, false, environment));
  }

  /** Runs and gives the exit code. */
  public int run(String... arguments) {
    RootCommand root = new RootCommand(console);
    String first = firstWord(arguments);
    if (READS_NOTES.contains(first)) {
      Prefetch.warm();
    }
    CommandLine line = CommandTree.of(root, first);
    line.setOut(console.outWriter()).setErr(console.errWriter());
    line.setParameterExceptionHandler((e, args) -> usage(e, args));
    line.setExecutionExceptionHandler((e, command, parsed) -> fail(e, root));
    return line.execute(arguments);
  }

  private static String firstWord(String... arguments) {
    List<String> words = List.of(arguments);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("--home") || words.get(i).equals("--config")) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        return words.get(i);
      }
    }
    return "";
  }

  private int usage(CommandLine.ParameterException e, String... arguments) {
    String name = e.getCommandLine().getCommandName();
    String help = name.equals("oncoagent") ? "./oncoagent --help" : "./oncoagent " + name + " --help";
    console.error(message(e) + "; see " + help);
    return FailureKind.INPUT.exit();
  }

  private static String message(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched && !e.getCommandLine().getSubcommands().isEmpty()) {
      return "unknown command or option «" + unmatched.getUnmatched().getFirst() + "»";
    }
    return e.getMessage() == null ? "wrong usage" : e.getMessage().lines().findFirst().orElse("wrong usage");
  }

  private int fail(Exception e, RootCommand root) {
    console.error(FailureSentence.of(e));
    if (root.verbose()) {
      Trace.print(e, console.err());
    }
    return FailureKind.of(e).exit();
  }
}
