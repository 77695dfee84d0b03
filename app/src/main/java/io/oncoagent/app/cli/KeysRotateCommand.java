package io.oncoagent.app.cli;

import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.Map;
import picocli.CommandLine.Command;

/** Makes a new master key and seals every patient's key with it. */
@Command(description = "Make a new master key and seal every patient's key with it.", mixinStandardHelpOptions = true)
final class KeysRotateCommand implements Runnable {
  private final RootCommand root;

  KeysRotateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      boolean old = agent.store().keys().masterSealsRows();
      int sealed = agent.store().ring().rotate(old);
      agent.store().audit().record(AuditKind.KEYS_ROTATED, "", Map.of("keys", String.valueOf(sealed), "oldMaster", old ? "kept for rows of the first version" : "dropped"));
      root.console().print("a new master key seals " + sealed + " keys; back the keys up again (backup --keys FILE)");
    }
  }
}
