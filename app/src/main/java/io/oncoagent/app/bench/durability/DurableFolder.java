package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A store in a folder of its own, with the log of promises beside it. */
final class DurableFolder {
  private DurableFolder() {}

  static Store open(Path folder, CommitPoints points, Anchor anchor) {
    return Store.open(new Store.Place(folder.resolve("data").resolve("oncoagent.db"), folder.resolve("keys").resolve("store.json"), Fresh.clock(), "bench", anchor, points));
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
