package io.oncoagent.app.cli;

import io.oncoagent.consult.ProgressListener;

/** Shows the nodes on standard error as they run, on a terminal only. */
final class NodeProgress implements ProgressListener {
  private final Console console;

  private NodeProgress(Console console) {
    this.console = console;
  }

  static ProgressListener on(Console console) {
    return console.terminal() ? new NodeProgress(console) : SILENT;
  }

  @Override
  public void started(String node) {
    console.err().print("  … " + node + "\r");
    console.err().flush();
  }

  @Override
  public void written(String node, int tokens) {
    console.err().print("  … " + node + ": " + tokens + " tokens, not checked yet\r");
    console.err().flush();
  }

  @Override
  public void ended(String node, long millis, String outcome) {
    console.err().printf("  ✓ %-15s %5d ms  %-40s%n", node, millis, outcome);
  }
}
