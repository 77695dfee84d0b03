package io.oncoagent.app.cli;

import io.oncoagent.app.backup.HomeBackup;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.AuditHead;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.app.wiring.Version;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies data and keys into two files. */
@Command(description = "Copy data (with packs and settings) and keys into two files, to be kept in different places.", mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--data", paramLabel = "FILE", description = "Where the copy of the data goes.")
  private @Nullable Path data;

  @Option(names = "--keys", paramLabel = "FILE", description = "Where the copy of the keys goes: another folder than that of the data.")
  private @Nullable Path keys;

  BackupCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (data == null && keys == null) {
      throw new InputException("backup needs --data FILE, --keys FILE or both");
    }
    if (data != null && keys != null && folder(data).equals(folder(keys))) {
      throw new InputException("data and keys go to different folders: whoever finds both can read everything");
    }
    try (OncoAgent agent = root.open()) {
      Store s = agent.store();
      AuditHead head = new HomeBackup(root.home(), s.database(), s.ring(), s.audit(), agent.clock(), Version.NUMBER).write(data, keys);
      root.console().print((data == null ? "" : "data: " + data + "\n") + (keys == null ? "" : "keys: " + keys + "\n") + "audit head " + head);
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a backup lies in a folder");
  }
}
