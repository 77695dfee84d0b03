package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.Doctor;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks this installation by doing what a consultation does. */
@Command(description = "Check this installation.", mixinStandardHelpOptions = true)
final class DoctorCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  DoctorCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    List<Doctor.Check> checks;
    try (OncoAgent agent = root.open()) {
      checks = new Doctor(agent, root.home()).examine();
    }
    root.console().print(format == Format.json ? json(checks).toPrettyString() : sheet(checks));
    List<String> broken = checks.stream().filter(c -> !c.sound()).map(Doctor.Check::name).toList();
    if (!broken.isEmpty()) {
      throw new NotReadyException("not ready: " + String.join(", ", broken));
    }
  }

  private static String sheet(List<Doctor.Check> checks) {
    StringBuilder out = new StringBuilder();
    checks.forEach(c -> out.append(String.format("%-10s", c.mark())).append(c.name()).append(": ").append(c.detail()).append('\n'));
    return out.toString();
  }

  private static ObjectNode json(List<Doctor.Check> checks) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("checks");
    checks.forEach(c -> array.addObject().put("name", c.name()).put("sound", c.sound()).put("told", c.told()).put("detail", c.detail()));
    return o;
  }
}
