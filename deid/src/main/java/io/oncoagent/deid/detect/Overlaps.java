package io.oncoagent.deid.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins overlapping spans: together they are removed as one, of the more probable kind, so that no part of either stays. */
final class Overlaps {
  private Overlaps() {}

  static List<Finding> resolved(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingInt(Finding::start).thenComparing(Comparator.comparingInt(Finding::end).reversed()));
    List<Finding> out = new ArrayList<>();
    for (Finding next : sorted) {
      Finding last = out.isEmpty() ? null : out.getLast();
      if (last == null || !last.overlaps(next)) {
        out.add(next);
        continue;
      }
      Finding better = next.probability() > last.probability() ? next : last;
      out.set(
          out.size() - 1,
          new Finding(last.start(), Math.max(last.end(), next.end()), better.type(), better.probability(), better.raw(), better.day(), last.birth() || next.birth()));
    }
    return out;
  }
}
