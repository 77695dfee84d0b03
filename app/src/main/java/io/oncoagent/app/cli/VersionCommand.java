package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints the version. */
@Command(description = "Print the version.", mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {
  private final RootCommand root;

  VersionCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    root.console().print("OncoAgent " + Version.NUMBER + " (Java " + Runtime.version().feature() + ")");
  }

  /** For --version. */
  static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"OncoAgent " + Version.NUMBER};
    }
  }
}
