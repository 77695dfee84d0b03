package io.oncoagent.consult.extract.marker;

import java.util.List;

/** Markers written as one list («EGFR/ALK/ROS1», «ER, PR and HER2»), which share what is said of the list. */
record MarkerGroup(List<MarkerSlot> slots) {
  MarkerGroup {
    slots = List.copyOf(slots);
  }

  int start() {
    return slots.getFirst().start();
  }

  int end() {
    return slots.getLast().end();
  }
}
