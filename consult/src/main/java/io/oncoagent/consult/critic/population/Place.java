package io.oncoagent.consult.critic.population;

import java.util.List;
import java.util.Set;

/** A part of a passage's sentence on one axis, with the heading above it and how much it shares with what a statement says of its group. */
record Place(Portion portion, List<Group> heading, boolean denies, double shared) {
  Place {
    heading = List.copyOf(heading);
  }

  /** The groups of which it is said: its own, else the heading's. «Not used in first line» says it of all others. */
  List<Group> groups() {
    List<Group> own = portion.groups();
    if (denies && !own.isEmpty()) {
      return own.stream().map(g -> new Group(g.axis(), Group.NOT + g.value(), Set.of(), g.start(), g.end())).toList();
    }
    return own.isEmpty() ? heading : own;
  }
}
