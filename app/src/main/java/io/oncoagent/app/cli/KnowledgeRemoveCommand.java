package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a pack. */
@Command(description = "Remove a pack from the index; consultations keep the passages that they cite.", mixinStandardHelpOptions = true)
final class KnowledgeRemoveCommand implements Runnable {
  private final RootCommand root;

  @Parameters(paramLabel = "PACK")
  private String pack = "";

  KnowledgeRemoveCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      agent.knowledge().remove(pack);
      root.console().print(pack + " is removed");
    }
  }
}
