package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores on labelled files. */
@Command(description = "Score on a labelled file: facts, deid, retrieval, consult.", mixinStandardHelpOptions = true)
final class EvalCommand implements Runnable {
  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "WHAT")
  private String what = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "JSON lines with gold.")
  private @Nullable Path file;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  EvalCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    switch (what) {
      case "retrieval", "deid", "facts", "routing", "consult", "all" -> throw new NotInThisVersionException("eval " + what);
      default -> throw new InputException("eval knows facts, deid, retrieval, routing, consult and all, not «" + what + "»");
    }
  }
}
