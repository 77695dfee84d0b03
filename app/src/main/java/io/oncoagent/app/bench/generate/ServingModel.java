package io.oncoagent.app.bench.generate;

/**
 * A stated model of a server that batches continuously: each step writes one token for every case in the batch and takes {@code stepMillis} plus {@code stepMillisACase}
 * a case; a case that joins is read first, at {@code prefillRate}, while the others wait. Round numbers of the order of a 27-billion model in 8 bits on one accelerator
 * (reading the weights bounds a step); assumptions, not measurements of any server.
 *
 * @param prefillRate prompt tokens a second
 * @param most cases in a batch
 * @param queue cases that may wait beside it; more are refused with 429
 * @param promptTokens tokens read a case; {@code newTokens}: written
 * @param faster the simulation runs so many times faster than what it tells
 */
public record ServingModel(double prefillRate, double stepMillis, double stepMillisACase, int most, int queue, int promptTokens, int newTokens, int faster) {
  public static final ServingModel STATED = new ServingModel(8_000, 25, 0.12, 64, 64, 1_300, 600, 25);

  /** What one case alone would take, in milliseconds. */
  public double aloneMillis() {
    return promptTokens / prefillRate * 1000 + newTokens * (stepMillis + stepMillisACase);
  }
}
