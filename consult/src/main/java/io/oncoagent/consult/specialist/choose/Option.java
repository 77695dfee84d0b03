package io.oncoagent.consult.specialist.choose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chosen option.
 *
 * @param item the list item that offers it, or null
 * @param label what names it: heading or item
 * @param support sentences that say it of this population, at most {@link SupportPicker#MOST}
 * @param told sentences of the guideline's evidence on it that answer the question
 */
public record Option(OptionGroup group, @Nullable Reading item, String label, List<Reading> support, List<Reading> told) {
  private static final int NESTED = 7;

  public Option {
    support = List.copyOf(support);
    told = List.copyOf(told);
  }

  /** Items nested under the option's own, at most {@value #NESTED}. */
  public List<Reading> children() {
    return item == null ? List.of() : group.children().stream().limit(NESTED).toList();
  }

  /** The sentence that stands for the option: item, else first support. */
  public Reading head() {
    if (item != null) {
      return item;
    }
    return support.isEmpty() ? told.getFirst() : support.getFirst();
  }
}
