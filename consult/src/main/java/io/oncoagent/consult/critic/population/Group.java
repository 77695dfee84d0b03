package io.oncoagent.consult.critic.population;

import java.util.Set;

/**
 * A group of patients where a sentence names it: {@code axis} is what guidelines tell apart (age, stage, line …), {@code value} the group
 * on it, {@code wider} the groups
 * that hold it («infant» is within «child», «IIIB» within «III»); UTF-16 offsets in the sentence.
 */
public record Group(String axis, String value, Set<String> wider, int start, int end) {
  /** «Not in children»: everybody of the axis but these. */
  static final String NOT = "not:";

  public Group {
    wider = Set.copyOf(wider);
  }

  /** Whether the two may be the same patients: equal, or one within the other. Groups of two axes always may. */
  boolean fits(Group other) {
    if (!axis.equals(other.axis)) {
      return true;
    }
    if (denied() != other.denied()) {
      return !bare().equals(other.bare());
    }
    return value.equals(other.value) || wider.contains(other.value) || other.wider.contains(value);
  }

  /** Whether it is everybody else. */
  boolean denied() {
    return value.startsWith(NOT);
  }

  private String bare() {
    return denied() ? value.substring(NOT.length()) : value;
  }
}
