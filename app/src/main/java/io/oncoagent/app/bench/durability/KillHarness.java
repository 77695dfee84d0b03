package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.CommitPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills processes that consult and sign, at random and at named points, and looks at what they leave behind. */
final class KillHarness {
  /** Kills of one store before the next begins, so that later processes also find what earlier ones left. */
  private static final int KILLS_A_STORE = 8;

  /** Commits of one consultation with its signature, release and view: about this many. */
  private static final int COMMITS = 24;

  private static final int START_SECONDS = 120;
  private static final int MOST_MILLIS = 300;
  private final Path folder;
  private final Random chance;

  KillHarness(Path folder, Random chance) {
    this.folder = folder;
    this.chance = chance;
  }

  /** @param kills processes that were really ended in the middle of their work */
  record Result(int kills, int acknowledged, int resumed, List<String> lost, List<String> doubled) {}

  Result run(int kills) throws IOException, InterruptedException {
    int acknowledged = 0;
    int resumed = 0;
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    for (int kill = 0; kill < kills; kill++) {
      Path store = Files.createDirectories(folder.resolve("store" + kill / KILLS_A_STORE));
      killOne(store, kill);
      boolean last = kill % KILLS_A_STORE == KILLS_A_STORE - 1 || kill == kills - 1;
      Aftermath after = Aftermath.of(store);
      resumed += after.resumed();
      lost.addAll(after.lost());
      doubled.addAll(after.doubled());
      if (last) {
        acknowledged += after.acknowledged();
        DurableFolder.remove(store);
      }
    }
    return new Result(kills, acknowledged, resumed, lost, doubled);
  }

  /** Every third kill comes at random; the others at a commit, before it and after it. */
  private void killOne(Path store, int kill) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(store.toString(), String.valueOf(kill * 100_000L)));
    switch (kill % 3) {
      case 0 -> arguments.add("random");
      case 1 -> arguments.addAll(List.of(CommitPoints.BEFORE, String.valueOf(1 + chance.nextInt(4 * COMMITS))));
      default -> arguments.addAll(List.of(CommitPoints.AFTER, String.valueOf(1 + chance.nextInt(4 * COMMITS))));
    }
    long promised = size(store);
    Process child = ChildProcess.start(arguments, List.of());
    try {
      if (kill % 3 == 0) {
        awaitPromise(child, store, promised);
        child.waitFor(chance.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
      } else if (!child.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("a process did not reach the point at which it was to end");
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private static long size(Path store) throws IOException {
    Path acks = store.resolve("acknowledged");
    return Files.exists(acks) ? Files.size(acks) : 0;
  }

  private static void awaitPromise(Process child, Path store, long before) throws IOException, InterruptedException {
    for (int i = 0; i < START_SECONDS * 50; i++) {
      if (size(store) > before) {
        return;
      }
      if (child.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new IOException("a process ended before its work began, with code " + child.exitValue());
      }
    }
    throw new IOException("a process did not begin its work");
  }
}
