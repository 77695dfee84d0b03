package io.oncoagent.tuning.corpus;

import java.util.Arrays;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lengths in characters, and where the middle and the ends of them lie. */
final class Lengths {
  private int[] values = new int[1024];
  private int count;

  void add(int length) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = length;
  }

  ObjectNode json() {
    int[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    if (count > 0) {
      o.put("least", sorted[0]).put("p10", sorted[count / 10]).put("median", sorted[count / 2]).put("p90", sorted[(int) (count * 0.9)]).put("most", sorted[count - 1]);
    }
    return o;
  }
}
