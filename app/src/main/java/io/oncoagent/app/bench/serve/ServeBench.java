package io.oncoagent.app.bench.serve;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.security.Passwords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.evaluation.LabelledLines;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page under load, in three parts, each with a server of its own on a fresh home with the starter compendium: clinicians who think between their steps; a server killed in the middle of
 * their work and started again; and many idle readers of streams. Clients and server share the machine.
 */
public final class ServeBench {
  private static final String PASSWORD = "a long enough sentence for a bench";
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
      String secret = new Passwords().hashOf(PASSWORD);
      for (int i = 0; i < clinicians; i++) {
        agent.store().accounts().add(new Account("clinician-" + i, "Dr. " + i, Set.of(Account.Role.CLINICIAN, Account.Role.REVIEWER), "ward-" + i % 10, true, 1), secret, "bench");
      }
      agent.store().accounts().add(new Account("auditor", "Auditor", Set.of(Account.Role.AUDITOR), "ward-0", true, 1), secret, "bench");
    }
  }

  private static List<String> notes() {
    return LabelledLines.read(null, "consult/development-cases.jsonl").stream().map(n -> n.path("note").asString("")).filter(n -> !n.isBlank()).toList();
  }

  private static long after(double minutes) {
    return System.nanoTime() + (long) (minutes * 60e9);
  }

  private ObjectNode load(Path home, Size size) throws IOException, InterruptedException {
    try (ServedPage page = ServedPage.start(home)) {
      Records records = new Records(after(size.minutes()));
      Visitor auditor = new Visitor(page.address());
      auditor.signIn("auditor", PASSWORD);
      HeapWatch heap = new HeapWatch(auditor, records);
      long start = System.nanoTime();
      play(page, size, records, List.of(heap));
      double seconds = (System.nanoTime() - start) / 1e9;
      ObjectNode o = figures(records, seconds);
      o.put("residentMegabytes", page.residentMegabytes());
      var floors = o.putArray("heapFloorsMegabytes");
      heap.floors().forEach(f -> floors.add(Math.round(f)));
      return o.put("heapMegabytesAMinute", Math.round(heap.slope() * 100) / 100.0);
    }
  }

  private void play(ServedPage page, Size size, Records records, List<Runnable> beside) throws InterruptedException {
    progress.accept(size.clinicians() + " clinicians at work");
    List<String> notes = notes();
    Clinician.Think think = new Clinician.Think(size.thinkMillis() / 2, size.thinkMillis() * 3 / 2);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < size.clinicians(); i++) {
        all.add(people.submit(new Clinician(page.address(), "clinician-" + i, PASSWORD, notes, think, size.seed() * 1_000 + i, records)));
      }
      beside.forEach(b -> all.add(people.submit(b)));
      for (Future<?> one : all) {
        one.get();
      }
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("a clinician of the bench failed", e.getCause());
    }
  }

  private static ObjectNode figures(Records records, double seconds) {
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

  /** The server is killed in the middle of the work; afterwards every consultation that it had acknowledged must be there, once. */
  private ObjectNode restart(Path home, Size size) throws IOException, InterruptedException {
    double minutes = Math.min(1, size.minutes());
    try (ServedPage page = ServedPage.start(home)) {
      Records records = new Records(after(minutes));
      Runnable killer = () -> {
        try {
          Thread.sleep((long) (minutes * 60_000 / 2));
          progress.accept("killing the server");
          records.restarting(true);
          page.kill();
          page.again();
          Thread.sleep(1_000);
          records.restarting(false);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };
      play(page, size, records, List.of(killer));
      return settled(page, size, records, figures(records, minutes * 60));
    }
  }

  /** What the interface lists once nothing runs any more, against what was acknowledged. */
  private ObjectNode settled(ServedPage page, Size size, Records records, ObjectNode o) throws IOException, InterruptedException {
    Set<String> ended = new HashSet<>();
    int listed = 0;
    for (int ward = 0; ward < Math.min(10, size.clinicians()); ward++) {
      Visitor visitor = new Visitor(page.address());
      visitor.signIn("clinician-" + ward, PASSWORD);
      for (JsonNode one : JSON.readTree(visitor.get("/api/v1/consultations").body()).path("consultations")) {
        listed++;
        if (!one.path("status").asString("").equals("FAILED")) {
          ended.add(one.path("consultationId").asString(""));
        }
      }
    }
    long lost = records.acknowledged().stream().filter(id -> !ended.contains(id)).count();
    return o.put("acknowledged", records.acknowledged().size()).put("listed", listed).put("lost", lost).put("unacknowledged", ended.stream().filter(id -> !records.acknowledged().contains(id)).count());
  }

  /** Readers of runs that do not end; meanwhile somebody works through pages. */
  private ObjectNode streams(Path home, Size size) throws IOException, InterruptedException {
    try (ServedPage page = ServedPage.start(home); ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Visitor visitor = new Visitor(page.address());
      visitor.signIn("clinician-0", PASSWORD);
      visitor.get("/intake");
      List<String> runs = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        String place = visitor.post("/intake/hand-in", Map.of("note", notes().get(i), "key", String.format("%032x", i + 1), "tier", "auto")).headers().firstValue("Location").orElse("");
        runs.add(place.substring(place.lastIndexOf('/') + 1));
      }
      progress.accept("opening " + size.streams() + " streams");
      AtomicInteger open = new AtomicInteger();
      AtomicInteger ended = new AtomicInteger();
      AtomicInteger broken = new AtomicInteger();
      long before = page.residentMegabytes();
      for (int i = 0; i < size.streams(); i++) {
        String run = runs.get(i % 2);
        readers.submit(() -> read(visitor, run, open, ended, broken));
      }
      while (open.get() + broken.get() < size.streams()) {
        Thread.sleep(50);
      }
      double[] millis = new double[100];
      for (int i = 0; i < millis.length; i++) {
        long start = System.nanoTime();
        visitor.get("/worklist");
        millis[i] = (System.nanoTime() - start) / 1e6;
        Thread.sleep(100);
      }
      java.util.Arrays.sort(millis);
      int held = open.get() - ended.get();
      long after = page.residentMegabytes();
      for (String run : runs) {
        visitor.get("/consultations/" + run);
        visitor.post("/consultations/" + run + "/cancel", Map.of());
      }
      readers.shutdown();
      boolean all = readers.awaitTermination(60, TimeUnit.SECONDS);
      return JsonNodeFactory.instance.objectNode().put("streams", size.streams()).put("held", held).put("broken", broken.get()).put("endedWithTheirRun", ended.get()).put("allEnded", all)
          .put("worklistP95Millis", Math.round(millis[94])).put("residentBeforeMegabytes", before).put("residentWithStreamsMegabytes", after);
    }
  }

  private static void read(Visitor visitor, String run, AtomicInteger open, AtomicInteger ended, AtomicInteger broken) {
    try (Stream<String> lines = visitor.stream("/consultations/" + run + "/events", "")) {
      open.incrementAndGet();
      if (lines.anyMatch(l -> l.equals("event: done"))) {
        ended.incrementAndGet();
      } else {
        broken.incrementAndGet();
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      broken.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
