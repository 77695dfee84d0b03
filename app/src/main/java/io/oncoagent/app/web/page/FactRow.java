package io.oncoagent.app.web.page;

import java.util.List;

/**
 * A fact as a row of a table.
 *
 * @param item names the field of a correction: lower-case letters and digits
 * @param words of the note that it stands on; empty when it was derived or is not stated
 */
public record FactRow(String item, String label, String value, List<String> words, boolean certain) {
  public FactRow {
    words = List.copyOf(words);
  }
}
