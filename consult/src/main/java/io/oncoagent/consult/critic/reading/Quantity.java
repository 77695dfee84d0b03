package io.oncoagent.consult.critic.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, in the unit's base (mg, days, Gy …). {@code unit} empty: a bare number. {@code drugs}: keys of the drugs it may belong to;
 * {@code weight}: a dose rather than a time or a share; {@code about}: hedged by «about», so that rounding is fair.
 */
public record Quantity(
    int start, int end, double value, @Nullable Double otherValue, String unit, Bound bound, boolean about, int clause, List<String> drugs) {
  public Quantity {
    drugs = List.copyOf(drugs);
  }

  /** Doses must belong to the same drug; shares and times need not. */
  public boolean isDose() {
    return Units.DOSES.contains(unit);
  }

  /** Same unit and same number; a hedged number may be the other one rounded. */
  public boolean sameAs(Quantity other) {
    if (!unit.equals(other.unit)) {
      return false;
    }
    return near(value, other) || otherValue != null && near(otherValue, other);
  }

  private boolean near(double v, Quantity other) {
    return equal(v, other.value) || other.otherValue != null && equal(v, other.otherValue)
        || about && Math.abs(v - other.value) <= 0.05 * Math.max(1, Math.abs(other.value));
  }

  private static boolean equal(double a, double b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  }

  Quantity ofDrugs(List<String> found) {
    return new Quantity(start, end, value, otherValue, unit, bound, about, clause, found);
  }
}
