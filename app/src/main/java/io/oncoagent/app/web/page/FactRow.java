package io.oncoagent.app.web.page;

import io.oncoagent.domain.facts.FactCorrection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a row of a table.
 *
 * @param item names the field of a correction: lower-case letters and digits
 * @param words of the note that it stands on; empty when it was derived or is not stated
 * @param choice what it can be corrected to; null where the note itself has to be corrected
 * @param corrected the correction that it stands on, or null
 */
public record FactRow(String item, String label, String value, List<String> words, boolean certain, @Nullable FactChoice choice, @Nullable FactCorrection corrected) {
  public FactRow {
    words = List.copyOf(words);
  }
}
