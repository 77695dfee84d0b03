package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.adapters.Adapter;
import io.oncoagent.tuning.adapters.AdapterJson;
import io.oncoagent.tuning.adapters.AdapterRegistry;
import io.oncoagent.tuning.adapters.Promotion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The registry of trained adapters. Promotion and rollback are in the audit log. */
@Command(description = "List, show, promote or roll back trained adapters.", mixinStandardHelpOptions = true)
final class TuneAdaptersCommand implements Runnable {
  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "list|show|promote|rollback", description = "What to do.")
  private String what = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The adapter.")
  private String name = "";

  @Option(names = "--to", paramLabel = "NAME", description = "rollback: serve this earlier adapter again (default: the bare base).")
  private String to = "";

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  TuneAdaptersCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (!what.equals("list") && name.isEmpty()) {
      throw new InputException("tune adapters " + what + " needs the name of an adapter");
    }
    switch (what) {
      case "list" -> list();
      case "show" -> show();
      case "promote" -> change(r -> r.promote(name));
      case "rollback" -> change(r -> r.rollback(name, to));
      default -> throw new InputException("tune adapters knows list, show, promote and rollback, not «" + what + "»");
    }
  }

  private AdapterRegistry readOnly() {
    return AdapterRegistry.readOnly(root.home().adapters());
  }

  private void list() {
    List<Adapter> all = readOnly().all();
    if (format == Format.json) {
      ObjectNode o = JsonNodeFactory.instance.objectNode();
      var adapters = o.putArray("adapters");
      all.forEach(a -> adapters.add(AdapterJson.brief(a)));
      root.console().print(o.toPrettyString());
    } else {
      root.console().print(all.isEmpty() ? "No adapter is registered; ./oncoagent tune eval registers one." : all.stream().map(AdapterSheet::line).collect(Collectors.joining("\n")));
    }
  }

  private void show() {
    AdapterRegistry registry = readOnly();
    Adapter adapter = registry.one(name);
    root.console().print(format == Format.json ? AdapterJson.full(adapter).toPrettyString() : AdapterSheet.page(adapter, registry.files(name)));
  }

  private void change(Function<AdapterRegistry, Promotion> wish) {
    try (OncoAgent agent = root.open()) {
      AdapterRegistry registry = new AdapterRegistry(root.home().adapters(), (adapter, detail) -> agent.store().audit().record(AuditKind.ADAPTER_CHANGED, adapter, detail));
      switch (wish.apply(registry)) {
        case Promotion.Changed c -> root.console().print((c.now().isEmpty() ? "The bare base serves" : c.now() + " is promoted") + (c.before().isEmpty() ? "" : "; before: " + c.before()) + ".");
        case Promotion.Refused r -> throw new TuningException(TuningException.Code.RIGHTS, "«" + name + "» stays as it is: " + String.join("; ", r.reasons()));
      }
    }
  }
}
