package io.oncoagent.app.cli;

import io.oncoagent.app.backup.BackupException;
import io.oncoagent.app.backup.HomeRestore;
import io.oncoagent.app.store.AuditHead;
import io.oncoagent.app.store.AuditVerification;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Store;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts copies of data and keys into an empty home, and verifies what was put there. */
@Command(description = "Put copies of data and keys into an empty home, and verify it.", mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--data", required = true, paramLabel = "FILE", description = "The copy of the data.")
  private Path data = Path.of("");

  @Option(names = "--keys", required = true, paramLabel = "FILE", description = "The copy of the keys.")
  private Path keys = Path.of("");

  RestoreCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    AuditHead head = new HomeRestore(root.home(), root.settings().keyFile(root.home())).restore(data, keys);
    AuditVerification.Result result;
    try (OncoAgent agent = root.open()) {
      Store store = agent.store();
      result = new AuditVerification(store.database(), store.keys(), store.audit()).verify(List.of(head));
    }
    root.console().print("restored " + result.entries() + " audit entries and " + result.rows() + " rows; audit head " + head);
    if (!result.sound()) {
      throw new BackupException("what was restored does not verify: " + result.problems().getFirst());
    }
  }
}
