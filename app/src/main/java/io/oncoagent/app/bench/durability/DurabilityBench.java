package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All of it, in a folder that is removed at the end. */
public final class DurabilityBench {
  private final long seed;

  /** @param seed of the moments at which processes are killed */
  public DurabilityBench(long seed) {
    this.seed = seed;
  }

  /** How much of each. */
  public record Size(int kills, int races, int patients, int runs) {}

  /**
   * @param lost acknowledged things that a kill took, or that did not go on
   * @param doubled things that stand twice
   * @param stale approvals that should not stand
   * @param canaryHits marks of one patient met in the memory of another
   * @param fullDisk {@code clear} when a full disk ends in one sentence and loses nothing
   * @param findings one line for everything that is wrong
   */
  public record Result(
      int kills, int acknowledged, int resumed, int lost, int doubled, int races, int signed, int superseded, int stale, int isolationRuns, int patients,
      int canaryHits, String fullDisk, double seconds, List<String> findings) {}

  public Result run(Size size) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("oncoagent-durability");
      return measured(folder, size);
    } catch (IOException e) {
      throw new StoreException("the measurement broke: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("the measurement was interrupted", e);
    } finally {
      clean(folder);
    }
  }

  private Result measured(Path folder, Size size) throws IOException, InterruptedException {
    long start = System.nanoTime();
    KillHarness.Result kills = new KillHarness(folder, Fresh.chance(seed)).run(size.kills());
    SigningRaces.Result races;
    IsolationRuns.Result isolation;
    Store store = DurableFolder.open(Files.createDirectories(folder.resolve("threads")), CommitPoints.NONE, Anchor.NONE);
    try {
      races = new SigningRaces(store).run(size.races());
      isolation = new IsolationRuns(store).run(size.patients(), size.runs());
    } finally {
      store.database().close();
    }
    FullDisk.Result full = FullDisk.run(folder);
    boolean kept = full.after().lost().isEmpty() && full.after().doubled().isEmpty();
    List<String> findings = new ArrayList<>(kills.lost());
    findings.addAll(kills.doubled());
    findings.addAll(races.stale());
    if (!full.clear() || !kept) {
      findings.add("full disk: " + full.sentence() + " " + full.after());
    }
    return new Result(
        kills.kills(), kills.acknowledged(), kills.resumed(), kills.lost().size(), kills.doubled().size(), races.races(), races.signed(), races.superseded(),
        races.stale().size(), isolation.runs(), isolation.patients(), isolation.hits(), full.clear() && kept ? "clear" : "unclear",
        (System.nanoTime() - start) / 1e9, findings);
  }

  private static void clean(@Nullable Path folder) {
    try {
      if (folder != null) {
        DurableFolder.remove(folder);
      }
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " of the measurement cannot be removed", e);
    }
  }
}
