package io.oncoagent.app.bench.serve;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page under load, in three parts, each with a server of its own on a fresh home with the starter compendium: clinicians who think between their steps; a server killed in the middle of
 * their work and started again; and many idle readers of streams. Clients and server share the machine.
 */
public final class ServeBench {
  private final Path work;
  private final Consumer<String> progress;

  /** @param work folder for the homes, removed afterwards */
  public ServeBench(Path work, Consumer<String> progress) {
    this.work = work;
    this.progress = progress;
  }

  /**
   * How much.
   *
   * @param streams idle readers at once
   * @param thinkMillis mean pause between two steps of a clinician; uniform from half to one and a half
   */
  public record Size(int clinicians, double minutes, int streams, int thinkMillis, long seed) {}

  public ObjectNode run(Size size) throws IOException, InterruptedException {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("cores", Runtime.getRuntime().availableProcessors()).put("loadBefore", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    o.put("clinicians", size.clinicians()).put("minutes", size.minutes()).put("thinkMillis", size.thinkMillis());
    o.set("load", withHome("load", size, "", home -> load(home, size)));
    o.set("restart", withHome("restart", size, "", home -> restart(home, size)));
    try (HangingModel model = new HangingModel()) {
      o.set("streams", withHome("streams", size, model.settings(), home -> streams(home, size)));
    }
    return o;
  }

  /** A part of the bench on its home. */
  @FunctionalInterface
  private interface Part {
    ObjectNode on(Path home) throws IOException, InterruptedException;
  }

  private ObjectNode withHome(String name, Size size, String settings, Part part) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(work, "bench-serve-" + name + "-");
    try {
      prepare(new Home(folder), size.clinicians());
      if (!settings.isEmpty()) {
        Files.writeString(folder.resolve("settings.yaml"), settings);
      }
      return part.on(folder);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private void prepare(Home home, int clinicians) {
    progress.accept("preparing a home");
    try (OncoAgent agent = OncoAgent.open(home, Settings.DEFAULTS, "bench")) {
      agent.readyWithStarter(p -> {});
      String secret = new Passwords().hashOf(Ward.PASSWORD);
      for (int i = 0; i < clinicians; i++) {
        agent.store().accounts().add(new Account("clinician-" + i, "Dr. " + i, Set.of(Account.Role.CLINICIAN, Account.Role.REVIEWER), "ward-" + i % Ward.TEAMS, true, 1), secret, "bench");
      }
      agent.store().accounts().add(new Account("auditor", "Auditor", Set.of(Account.Role.AUDITOR), "ward-0", true, 1), secret, "bench");
    }
  }

  private static long after(double minutes) {
    return System.nanoTime() + (long) (minutes * 60e9);
  }

  private ObjectNode load(Path home, Size size) throws IOException, InterruptedException {
    try (ServedPage page = ServedPage.start(home)) {
      progress.accept(size.clinicians() + " clinicians at work");
      Records records = new Records(after(size.minutes()));
      Visitor auditor = new Visitor(page.address());
      auditor.signIn("auditor", Ward.PASSWORD);
      HeapWatch heap = new HeapWatch(auditor, records);
      long start = System.nanoTime();
      Ward.play(page, size, records, List.of(heap));
      double seconds = (System.nanoTime() - start) / 1e9;
      ObjectNode o = figures(records, seconds);
      o.put("residentMegabytes", page.residentMegabytes());
      var floors = o.putArray("heapFloorsMegabytes");
      heap.floors().forEach(f -> floors.add(Math.round(f)));
      return o.put("heapMegabytesAMinute", Math.round(heap.slope() * 100) / 100.0);
    }
  }

  private ObjectNode restart(Path home, Size size) throws IOException, InterruptedException {
    double minutes = Math.min(1, size.minutes());
    try (ServedPage page = ServedPage.start(home)) {
      progress.accept(size.clinicians() + " clinicians at work, and a kill");
      return new Restart(page, size, new Records(after(minutes)), progress).run(minutes);
    }
  }

  private ObjectNode streams(Path home, Size size) throws IOException, InterruptedException {
    try (ServedPage page = ServedPage.start(home)) {
      return new IdleStreams(page, progress).run(size.streams());
    }
  }

  static ObjectNode figures(Records records, double seconds) {
    double[] millis = records.millis();
    java.util.Arrays.sort(millis);
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("consultations", millis.length).put("aMinute", Math.round(600 * millis.length / seconds) / 10.0);
    for (int share : new int[] {50, 95, 99}) {
      o.put("p" + share + "Millis", millis.length == 0 ? 0 : Math.round(millis[Math.clamp((int) Math.ceil(share / 100.0 * millis.length) - 1, 0, millis.length - 1)]));
    }
    ObjectNode errors = o.putObject("errors");
    records.errors().forEach(errors::put);
    return o;
  }
}
