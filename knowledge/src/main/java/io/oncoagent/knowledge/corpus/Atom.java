package io.oncoagent.knowledge.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units that stay in one passage. {@code repeat}: the lead-in to print again when a new passage begins here, null where the text stands by itself.
 */
record Atom(List<Unit> units, @Nullable Unit repeat, @Nullable Integer page) {
  Atom {
    units = List.copyOf(units);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(unit.before()).append(unit.text());
    }
    return text.toString();
  }
}
