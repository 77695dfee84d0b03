package io.oncoagent.app.cli;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.settings.SettingsFile;
import io.oncoagent.app.wiring.OncoAgent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The global options, and short help when nothing else is asked. */
@Command(
    name = "oncoagent",
    synopsisSubcommandLabel = "COMMAND",
    description = "A second reader for oncology cases, inside the hospital: de-identifies a note, reads its facts, finds the passages of the installed"
        + " guidelines that speak to it, drafts with citations, criticises the draft, and stops for a clinician.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class)
final class RootCommand implements Runnable {
  private final Console console;

  @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Folder of data, keys and knowledge (default: ONCOAGENT_HOME, else .oncoagent in your home).")
  private @Nullable Path home;

  @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "Settings file (default: settings.yaml in the home).")
  private @Nullable Path config;

  @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where a failure happened.")
  private boolean verbose;

  RootCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  boolean verbose() {
    return verbose;
  }

  Home home() {
    return console.environment().home(home);
  }

  Settings settings() {
    return SettingsFile.load(config, home());
  }

  /** The parts, wired for this home; close after use. */
  OncoAgent open() {
    return OncoAgent.open(home(), settings(), console.environment().userName());
  }

  @Override
  public void run() {
    console.print(ShortHelp.TEXT);
  }
}
