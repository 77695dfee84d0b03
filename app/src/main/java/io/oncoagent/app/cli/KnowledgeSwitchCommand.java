package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Switches a pack on or off. */
abstract class KnowledgeSwitchCommand implements Runnable {
  private final RootCommand root;
  private final boolean enabled;

  @Parameters(paramLabel = "PACK")
  private String pack = "";

  private KnowledgeSwitchCommand(RootCommand root, boolean enabled) {
    this.root = root;
    this.enabled = enabled;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      if (pack.equals(OncoAgent.STARTER) && enabled) {
        agent.installStarter(IngestBar.on(root.console()));
      }
      agent.knowledge().setEnabled(pack, enabled);
      root.console().print(pack + (enabled ? " is enabled" : " is disabled" + usedBy(agent.reports().citing(pack))));
    }
  }

  /** Whoever recalls a guideline must know whose consultations rest on it. */
  private static String usedBy(List<String> consultations) {
    return consultations.isEmpty() ? "; no consultation has used it" : "\n" + (consultations.size() == 1 ? "1 consultation has" : consultations.size() + " consultations have") + " used it:\n" + String.join("\n", consultations);
  }

  @Command(description = "Let a pack answer again.", mixinStandardHelpOptions = true)
  static final class Enable extends KnowledgeSwitchCommand {
    Enable(RootCommand root) {
      super(root, true);
    }
  }

  @Command(description = "Recall a pack: it answers no more; lists the consultations that used it, which stay readable.", mixinStandardHelpOptions = true)
  static final class Disable extends KnowledgeSwitchCommand {
    Disable(RootCommand root) {
      super(root, false);
    }
  }
}
