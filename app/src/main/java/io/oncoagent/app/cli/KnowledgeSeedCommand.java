package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** For whoever changes the compendium: writes the starter's vectors, from an empty home, into the file that ships. */
@Command(hidden = true, description = "Write the starter's vectors to FILE (use an empty --home).", mixinStandardHelpOptions = true)
final class KnowledgeSeedCommand implements Runnable {
  private final RootCommand root;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  KnowledgeSeedCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open(); OutputStream out = Files.newOutputStream(file)) {
      agent.installStarter(IngestBar.on(root.console()));
      agent.exportVectors(out);
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be written");
    }
  }
}
