package io.oncoagent.knowledge.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as read: its title without publisher's ornaments, a second title where it carries one, its date or edition where it states one, its content, and its whole text by page
 * for the reading of rights notices (also of parts that are no content).
 */
public record SourceDocument(
    String title, @Nullable String shortTitle, @Nullable String edition, @Nullable String licence, List<Block> blocks, List<PageText> pages) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
  }

  /** Plain text of one page; {@code page} is null in formats without pages. */
  public record PageText(@Nullable Integer page, String text) {}
}
