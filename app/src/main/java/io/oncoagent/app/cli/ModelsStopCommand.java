package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.DemonstrationModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends the local model server. */
@Command(description = "End the local model server and remove its settings, key and log.", mixinStandardHelpOptions = true)
final class ModelsStopCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--delete", description = "Also delete the model file and its Python environment.")
  private boolean delete;

  ModelsStopCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    DemonstrationModel demonstration = new DemonstrationModel(root.home());
    boolean ran = demonstration.stop(delete);
    long kept = demonstration.keptMegabytes();
    String stays = kept == 0 ? "" : " The model file (" + kept + " MB) stays for the next start; models stop --delete removes it.";
    root.console().print((ran ? "The local model server has ended." : "No local model server was running.") + stays);
  }
}
