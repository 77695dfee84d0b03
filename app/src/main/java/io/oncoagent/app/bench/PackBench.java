package io.oncoagent.app.bench;

import io.oncoagent.tuning.pack.Baselines;
import io.oncoagent.tuning.pack.LongCases;
import io.oncoagent.tuning.pack.Packer;
import io.oncoagent.tuning.pack.Packing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Packing beside simpler ways to fill rows, over drawn lengths; one thread, median of several runs after warm-up. */
public final class PackBench {
  /** The number of cases of the published system (issue 12). */
  public static final int CASES = 266_854;

  /** Tokens of a row. */
  public static final int LIMIT = 2048;

  private static final int MEAN = 350;
  private static final int WARM_UP = 10;
  private static final int RUNS = 15;
  private static final long[] SEEDS = {1, 2, 3};

  /**
   * One way over one drawing of lengths.
   *
   * @param millis median
   */
  public record Way(String name, int rows, double fillPercent, double millis) {}

  /**
   * One drawing.
   *
   * @param lowerBound no packing has fewer rows: all tokens over the limit, or the cases longer than half a row where those are more
   */
  public record Drawing(String lengths, long seed, int cases, double meanLength, int lowerBound, List<Way> ways) {
    public Drawing {
      ways = List.copyOf(ways);
    }
  }

  public List<Drawing> run(int cases) {
    List<Drawing> drawings = new ArrayList<>();
    for (String lengths : List.of("lognormal", "uniform", "long")) {
      for (long seed : SEEDS) {
        drawings.add(drawing(lengths, seed, draw(lengths, seed, cases)));
      }
    }
    return drawings;
  }

  /** Lognormal with mean 350 and sigma 0.6; uniform from 1 to 699; long: lognormal with mean 1,200, many over half a row, where no packing can be full. All clipped to the limit. */
  private static int[] draw(String lengths, long seed, int cases) {
    SplittableRandom random = new SplittableRandom(seed);
    double sigma = 0.6;
    double mu = Math.log(lengths.equals("long") ? 1200 : MEAN) - sigma * sigma / 2;
    int[] drawn = new int[cases];
    for (int i = 0; i < cases; i++) {
      drawn[i] = lengths.equals("uniform") ? random.nextInt(1, 2 * MEAN) : Math.clamp(Math.round(Math.exp(mu + sigma * random.nextGaussian())), 1, LIMIT);
    }
    return drawn;
  }

  private static Drawing drawing(String name, long seed, int[] lengths) {
    long tokens = Arrays.stream(lengths).asLongStream().sum();
    int halves = (int) Arrays.stream(lengths).filter(l -> 2 * l > LIMIT).count();
    List<Way> ways = List.of(
        way("best-fit-decreasing", lengths, tokens, l -> {
          Packing packing = new Packer(LIMIT, LongCases.EXCLUDE).pack(l, seed);
          return packing.rows();
        }),
        way("first-fit-decreasing", lengths, tokens, l -> Baselines.firstFitDecreasing(l, LIMIT)),
        way("first-fit", lengths, tokens, l -> Baselines.firstFit(l, LIMIT)),
        way("next-fit", lengths, tokens, l -> Baselines.nextFit(l, LIMIT)),
        way("padding", lengths, tokens, Baselines::padding));
    return new Drawing(name, seed, lengths.length, (double) tokens / lengths.length, Math.max(halves, (int) ((tokens + LIMIT - 1) / LIMIT)), ways);
  }

  private static Way way(String name, int[] lengths, long tokens, ToIntFunction<int[]> fill) {
    int rows = 0;
    for (int i = 0; i < WARM_UP; i++) {
      rows = fill.applyAsInt(lengths);
    }
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      rows = fill.applyAsInt(lengths);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Way(name, rows, 100.0 * tokens / ((double) rows * LIMIT), millis[RUNS / 2]);
  }
}
