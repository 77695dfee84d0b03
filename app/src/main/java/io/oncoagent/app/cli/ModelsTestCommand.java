package io.oncoagent.app.cli;

import io.oncoagent.app.bench.ExampleNotes;
import io.oncoagent.app.bench.RealModelTrial;
import io.oncoagent.app.wiring.DemonstrationModel;
import io.oncoagent.app.wiring.Doctor;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.List;
import picocli.CommandLine.Command;

/** What {@code ./oncoagent test --model} runs: the whole way with the model that is configured. One line, and success, where none is. */
@Command(description = "Test the configured model on the example cases.", mixinStandardHelpOptions = true, hidden = true)
final class ModelsTestCommand implements Runnable {
  private final RootCommand root;

  ModelsTestCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (!root.settings().models().configured()) {
      root.console().print("No model is configured; the tests with a real model are skipped (./oncoagent models start brings one).");
      return;
    }
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      List<Doctor.Check> checks = new RealModelTrial(agent, root.settings().models(), new DemonstrationModel(root.home()).running()).run(ExampleNotes.read());
      StringBuilder out = new StringBuilder();
      checks.forEach(c -> out.append(String.format("%-10s", c.mark())).append(c.name()).append(": ").append(c.detail()).append('\n'));
      root.console().print(out.toString());
      List<String> broken = checks.stream().filter(c -> !c.sound()).map(Doctor.Check::name).toList();
      if (!broken.isEmpty()) {
        throw new NotReadyException("the configured model failed: " + String.join(", ", broken));
      }
    }
  }
}
