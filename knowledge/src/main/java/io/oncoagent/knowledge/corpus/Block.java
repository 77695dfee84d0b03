package io.oncoagent.knowledge.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document in reading order, whatever format it came from. {@code section}: headings from the top; {@code page}: where it begins,
 * in paged documents.
 */
public sealed interface Block {
  List<String> section();

  @Nullable Integer page();

  /** Running text. */
  record Paragraph(List<String> section, @Nullable Integer page, String text) implements Block {
    public Paragraph {
      section = List.copyOf(section);
    }
  }

  /** A list; {@code continues}: it goes on with the list before it in the same section, and stands under the same lead-in. */
  record ItemList(List<String> section, @Nullable Integer page, List<Item> items, boolean continues) implements Block {
    public ItemList {
      section = List.copyOf(section);
      items = List.copyOf(items);
    }
  }

  /** A list item with the items nested in it. */
  record Item(String text, List<Item> children) {
    public Item {
      children = List.copyOf(children);
    }
  }

  /** A table; each row has as many cells as the header, cells that span rows are repeated in each. */
  record Table(
      List<String> section, @Nullable Integer page, @Nullable String caption, List<String> header, List<List<String>> rows)
      implements Block {
    public Table {
      section = List.copyOf(section);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
