package io.oncoagent.tuning.pack;

/**
 * Which cases lie in which row.
 *
 * @param limit tokens of an ordinary row
 * @param order the placed cases, row by row
 * @param rowStart where each row begins in {@code order}; one more entry than rows
 * @param excluded cases without a row, ascending
 * @param ordinaryTokens tokens in ordinary rows
 * @param longRows rows that are longer than the limit; each holds one case and is full
 */
public record Packing(int limit, int[] order, int[] rowStart, int[] excluded, long ordinaryTokens, int longRows) {

  public int rows() {
    return rowStart.length - 1;
  }

  /** Tokens over room in the ordinary rows, 0 to 100. Longer rows have no rest and are not counted, for they would flatter. 100 where there is no ordinary row. */
  public double fillPercent() {
    long room = (long) (rows() - longRows) * limit;
    return room == 0 ? 100 : 100.0 * ordinaryTokens / room;
  }
}
