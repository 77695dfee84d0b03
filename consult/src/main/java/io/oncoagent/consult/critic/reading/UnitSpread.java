package io.oncoagent.consult.critic.reading;

import java.util.ArrayList;
import java.util.List;

/** In «30 to 40 %», «days 1, 3 and 5» the first numbers take the unit of the last. */
final class UnitSpread {
  /** Marks a number that is followed by another and has no unit of its own. */
  static final String OPEN = "?";
  private static final int LONGEST_GAP = 9;

  private UnitSpread() {}

  static List<Quantity> spread(String text, List<Quantity> found) {
    List<Quantity> out = new ArrayList<>(found);
    for (int i = out.size() - 1; i >= 0; i--) {
      Quantity q = out.get(i);
      if (q.unit().equals(OPEN)) {
        boolean close = i + 1 < out.size() && out.get(i + 1).start() - q.end() <= LONGEST_GAP;
        out.set(i, close ? takes(q, out.get(i + 1), text) : with(q, "", 1));
      }
    }
    for (int i = 1; i < out.size(); i++) {
      Quantity q = out.get(i);
      boolean close = q.start() - out.get(i - 1).end() <= LONGEST_GAP;
      if (close && q.unit().isEmpty() && out.get(i - 1).unit().equals(NumberContext.DAY_NUMBER)) {
        out.set(i, with(q, NumberContext.DAY_NUMBER, 1));
      }
    }
    return out;
  }

  private static Quantity takes(Quantity q, Quantity next, String text) {
    Units.Unit unit = Units.named(Folding.fold(text.substring(unitStart(text, next), next.end())).replace("²", "2").strip());
    return with(q, next.unit(), unit == null ? 1 : unit.factor());
  }

  private static int unitStart(String text, Quantity next) {
    int i = next.start();
    while (i < next.end() && (Character.isDigit(text.charAt(i)) || " .,-\u00a0".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static Quantity with(Quantity q, String unit, double factor) {
    return new Quantity(q.start(), q.end(), q.value() * factor, q.otherValue(), unit, q.bound(), q.about(), q.clause(), q.drugs());
  }
}
