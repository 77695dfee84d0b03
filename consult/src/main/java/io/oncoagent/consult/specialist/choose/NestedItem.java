package io.oncoagent.consult.specialist.choose;

import io.oncoagent.domain.evidence.SentenceRole;
import java.util.Optional;

/** List items inside list items: their lead-in ends in the item above, after «›». */
final class NestedItem {
  private static final String MARK = " \u203a ";

  private NestedItem() {}

  /** The item above, when this is an item nested in another item. */
  static Optional<String> parent(Reading item) {
    String lead = item.sentence().leadIn();
    if (item.role() != SentenceRole.LISTS_OPTION || lead == null) {
      return Optional.empty();
    }
    int mark = lead.lastIndexOf(MARK);
    boolean named = mark > 0 && !lead.strip().endsWith(":");
    return named ? Optional.of(lead.substring(mark + MARK.length()).strip()) : Optional.empty();
  }
}
