package io.oncoagent.app.bench.generate;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.TokenListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One server asked by 1, 2, 4 … 64 callers at once, through the gateway that generation uses. */
public final class GenerateBench {
  /**
   * One number of callers.
   *
   * @param casesAnHour replies, an hour; none is judged here
   * @param tokensASecond written by all together
   * @param refused calls that the server turned away; not among the cases
   * @param speedUp cases an hour over those of one caller in the same run
   */
  public record Level(int callers, int cases, int refused, double casesAnHour, double tokensASecond, double p50Seconds, double p95Seconds, double speedUp) {}

  private final ModelGateway model;
  private final ChatRequest request;
  private final double faster;
  private final Consumer<String> progress;

  /** @param faster how many times faster than told a simulated server runs; 1 for a real one */
  public GenerateBench(ModelGateway model, ChatRequest request, double faster, Consumer<String> progress) {
    this.model = model;
    this.request = request;
    this.faster = faster;
    this.progress = progress;
  }

  /** @param rounds calls each caller makes */
  public List<Level> run(List<Integer> callers, int rounds) {
    List<Level> levels = new ArrayList<>();
    for (int n : callers) {
      Level level = level(n, rounds, levels.isEmpty() ? 0 : levels.getFirst().casesAnHour());
      progress.accept(n + " at once: " + Math.round(level.casesAnHour()) + " cases an hour");
      levels.add(level);
    }
    return levels;
  }

  private Level level(int callers, int rounds, double alone) {
    double[] seconds = new double[callers * rounds];
    AtomicInteger done = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    AtomicLong tokens = new AtomicLong();
    long start = System.nanoTime();
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int c = 0; c < callers; c++) {
        workers.execute(() -> {
          for (int r = 0; r < rounds; r++) {
            long began = System.nanoTime();
            try {
              ChatReply reply = model.chat(request, TokenListener.SILENT, Cancellation.never());
              tokens.addAndGet(reply.usage().newTokens());
              seconds[done.getAndIncrement()] = (System.nanoTime() - began) / 1e9 * faster;
            } catch (GatewayException e) {
              refused.incrementAndGet();
            }
          }
        });
      }
    }
    double wall = (System.nanoTime() - start) / 1e9 * faster;
    int cases = done.get();
    double[] sorted = Arrays.copyOf(seconds, cases);
    Arrays.sort(sorted);
    double hourly = cases * 3600 / wall;
    return new Level(callers, cases, refused.get(), hourly, tokens.get() / wall, at(sorted, 0.5), at(sorted, 0.95), alone > 0 ? hourly / alone : 1);
  }

  /** Nearest rank. */
  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
  }
}
