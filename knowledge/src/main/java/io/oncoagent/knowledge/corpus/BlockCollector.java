package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects blocks under their headings for readers of formats with true structure. */
final class BlockCollector {
  private static final Pattern CITATION = Pattern.compile("\\s?\\[\\d+(?:\\s*[,–-]\\s*\\d+)*\\](?=[\\s.,;:)]|$)");

  private final Headings headings;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Integer page;

  BlockCollector(String title) {
    this.headings = new Headings(title);
  }

  void page(int number) {
    page = number;
  }

  void heading(int rank, String text) {
    headings.enter(rank, InlineMarkdown.tidy(text));
  }

  void paragraph(String text) {
    String words = words(text);
    if (headings.kept() && words.length() > 1) {
      blocks.add(new Block.Paragraph(headings.path(), page, words));
    }
  }

  void list(List<Block.Item> items) {
    if (headings.kept() && !items.isEmpty()) {
      blocks.add(new Block.ItemList(headings.path(), page, items, false));
    }
  }

  void table(TableAssembler table, @Nullable String caption) {
    if (table.isEmpty()) {
      return;
    }
    Block.Table done = table.take(headings.path(), page, caption == null || caption.isBlank() ? null : words(caption));
    if (headings.kept() && !done.rows().isEmpty()) {
      blocks.add(done);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Without citation numbers in brackets, blanks made single. */
  static String words(String text) {
    return InlineMarkdown.tidy(CITATION.matcher(text).replaceAll(""));
  }
}
