package io.oncoagent.tuning.train;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A run's steps and held-out losses by number. A step that was done again after a resume counts once, as it was done last. */
record TrainCurve(TreeMap<Integer, TrainEvent.Stepped> steps, TreeMap<Integer, TrainEvent.Evaluated> evaluated, Map<String, TrainEvent.Gated> gates) {
  static TrainCurve of(Path run) {
    TrainCurve curve = new TrainCurve(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (TrainEvent event : MetricsTail.fromStart(run).next()) {
      if (event instanceof TrainEvent.Stepped s) {
        curve.steps.put(s.step(), s);
      } else if (event instanceof TrainEvent.Evaluated e) {
        curve.evaluated.put(e.step(), e);
      } else if (event instanceof TrainEvent.Gated g) {
        curve.gates.put(g.gate(), g);
      }
    }
    return curve;
  }

  Collection<TrainEvent.Stepped> all() {
    return steps.values();
  }

  /** Useful tokens a second over all steps; 0 when there was none. */
  double tokensPerSecond() {
    double seconds = all().stream().mapToDouble(TrainEvent.Stepped::seconds).sum();
    return seconds > 0 ? all().stream().mapToLong(TrainEvent.Stepped::tokens).sum() / seconds : 0;
  }
}
