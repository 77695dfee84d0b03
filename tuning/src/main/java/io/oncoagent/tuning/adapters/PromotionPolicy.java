package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.train.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When an adapter may be promoted: every gate passed with its control, and a gain on enough held-out cases whose interval lies above zero, against a control that gained nothing. */
final class PromotionPolicy {
  /** Fewest held-out cases of a gain (issue 13). */
  static final int LEAST_CASES = 300;

  /** The training on shuffled labels: its gain's interval must not lie above zero. */
  static final String GAIN = "gain";

  private PromotionPolicy() {}

  /** Every reason against it; empty where there is none. */
  static List<String> against(Adapter adapter) {
    List<String> reasons = new ArrayList<>();
    List<String> wanted = new ArrayList<>(Gates.OF_TRAINING);
    wanted.add(GAIN);
    for (String gate : wanted) {
      GateRecord seen = adapter.gates().stream().filter(g -> g.gate().equals(gate)).findFirst().orElse(null);
      if (seen == null) {
        reasons.add("the gate " + gate + " was not run");
      } else if (!seen.passed()) {
        reasons.add("the gate " + gate + " says " + seen.outcome() + ", its control was " + seen.control());
      }
    }
    Gain gain = adapter.gain();
    if (gain == null) {
      reasons.add("no gain was measured; ./oncoagent tune eval does");
    } else {
      if (gain.n() < LEAST_CASES) {
        reasons.add("the gain was measured on " + gain.n() + " cases, fewer than " + LEAST_CASES);
      }
      if (!(gain.low() > 0)) {
        reasons.add(String.format(Locale.ROOT, "the gain is %.3f with an interval from %.3f to %.3f, which is not above zero", gain.value(), gain.low(), gain.high()));
      }
    }
    return reasons;
  }
}
