package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Readers of runs that do not end; meanwhile somebody works through pages. The runs are seen to wait for their model before the first reader comes. */
final class IdleStreams {
  private static final int LOOKS = 100;
  private static final String WAITS = "specialist";
  private static final int MOST_TRIED = 8;

  private final ServedPage page;
  private final Consumer<String> progress;
  private final Visitor visitor;
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  IdleStreams(ServedPage page, Consumer<String> progress) {
    this.page = page;
    this.progress = progress;
    this.visitor = new Visitor(page.address());
  }

  ObjectNode run(int streams) throws IOException, InterruptedException {
    visitor.signIn("clinician-0", Ward.PASSWORD);
    visitor.get("/intake");
    List<String> runs = waiting();
    progress.accept("opening " + streams + " streams");
    long before = page.residentMegabytes();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < streams; i++) {
        String run = runs.get(i % runs.size());
        readers.submit(() -> read(run));
      }
      while (open.get() + broken.get() < streams) {
        Thread.sleep(50);
      }
      double[] millis = looks();
      int held = open.get() - ended.get() - broken.get();
      long after = page.residentMegabytes();
      for (String run : runs) {
        visitor.get("/consultations/" + run);
        visitor.post("/consultations/" + run + "/cancel", Map.of());
      }
      readers.shutdown();
      boolean all = readers.awaitTermination(60, TimeUnit.SECONDS);
      return JsonNodeFactory.instance.objectNode().put("streams", streams).put("held", held).put("broken", broken.get()).put("endedWithTheirRun", ended.get()).put("allEnded", all)
          .put("worklistP95Millis", Math.round(millis[LOOKS * 95 / 100 - 1])).put("residentBeforeMegabytes", before).put("residentWithStreamsMegabytes", after);
    }
  }

  /** Runs of which each has come to its model, which never answers. A note that is refused before is passed over. */
  private List<String> waiting() throws IOException, InterruptedException {
    List<String> runs = new ArrayList<>();
    List<String> notes = Ward.notes();
    for (int i = 0; i < MOST_TRIED && runs.size() < HangingModel.RUNS; i++) {
      String place = visitor.post("/intake/hand-in", Map.of("note", notes.get(i), "key", String.format("%032x", i + 1), "tier", "auto")).headers().firstValue("Location").orElse("");
      String run = place.substring(place.lastIndexOf('/') + 1);
      try (Stream<String> lines = visitor.stream("/consultations/" + run + "/events", "")) {
        boolean comes = lines.filter(l -> l.equals("event: done") || l.startsWith("data: ") && l.contains("\"" + WAITS + "\"")).findFirst().filter(l -> !l.equals("event: done")).isPresent();
        if (comes) {
          runs.add(run);
        }
      }
    }
    if (runs.size() < HangingModel.RUNS) {
      throw new IOException("no runs that wait for their model");
    }
    return runs;
  }

  private double[] looks() throws IOException, InterruptedException {
    double[] millis = new double[LOOKS];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      visitor.get("/worklist");
      millis[i] = (System.nanoTime() - start) / 1e6;
      Thread.sleep(100);
    }
    Arrays.sort(millis);
    return millis;
  }

  private void read(String run) {
    try (Stream<String> lines = visitor.stream("/consultations/" + run + "/events", "")) {
      open.incrementAndGet();
      if (lines.anyMatch(l -> l.equals("event: done"))) {
        ended.incrementAndGet();
      } else {
        broken.incrementAndGet();
      }
    } catch (IOException | UncheckedIOException e) {
      broken.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
