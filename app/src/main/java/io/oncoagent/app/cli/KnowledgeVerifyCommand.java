package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.KnowledgeException;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the index against its manifest. */
@Command(description = "Check the index against its manifest.", mixinStandardHelpOptions = true)
final class KnowledgeVerifyCommand implements Runnable {
  private final RootCommand root;

  KnowledgeVerifyCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      List<String> problems = agent.knowledge().verify();
      if (!problems.isEmpty()) {
        throw new KnowledgeException(KnowledgeException.Code.CORRUPT, String.join("; ", problems));
      }
      root.console().print("the index is sound");
    }
  }
}
