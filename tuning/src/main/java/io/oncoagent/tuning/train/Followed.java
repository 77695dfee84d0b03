package io.oncoagent.tuning.train;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a worker has told so far. */
final class Followed {
  private final Map<String, TrainEvent.Gated> gates = new TreeMap<>();
  private int step;
  private int steps;
  private boolean loaded;
  private boolean noNumber;
  private TrainEvent.@Nullable Ended ended;

  void hear(TrainEvent event) {
    switch (event) {
      case TrainEvent.Loaded l -> {
        loaded = true;
        steps = l.steps();
      }
      case TrainEvent.Gated g -> gates.put(g.gate(), g);
      case TrainEvent.Stepped s -> {
        step = s.step();
        noNumber |= !Double.isFinite(s.loss());
      }
      case TrainEvent.Resumed r -> step = r.step();
      case TrainEvent.Ended e -> ended = e;
      case TrainEvent.Started s -> {}
      case TrainEvent.Evaluated e -> {}
      case TrainEvent.Saved s -> {}
      case TrainEvent.Corrupt c -> {}
      case TrainEvent.Beat b -> {}
    }
  }

  int step() {
    return step;
  }

  int steps() {
    return steps;
  }

  boolean loaded() {
    return loaded;
  }

  /** A step's loss was no number. */
  boolean noNumber() {
    return noNumber;
  }

  TrainEvent.@Nullable Ended ended() {
    return ended;
  }

  /** The first gate that did not pass with its control, or was not told at all; null when all three did. */
  @Nullable String gateMissing() {
    for (String gate : Gates.OF_TRAINING) {
      TrainEvent.Gated seen = gates.get(gate);
      if (seen == null || !seen.outcome().equals("pass") || !seen.control().equals("seen")) {
        return gate;
      }
    }
    return null;
  }
}
