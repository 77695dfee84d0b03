package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import picocli.CommandLine.Command;

/** Prints the compiled graph. */
@Command(description = "Print the compiled graph of a consultation as Mermaid.", mixinStandardHelpOptions = true)
final class GraphCommand implements Runnable {
  private final RootCommand root;

  GraphCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      root.console().print(agent.consultation().mermaid());
    }
  }
}
