package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers blocks from lines of Markdown. */
final class MarkdownBlocks {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|(\\d{1,3})[.)])\\s+(.*)$");
  private static final Pattern BOLD_LINE = Pattern.compile("^\\*\\*([^*]{2,90})\\*\\*:?$");
  private static final Pattern CAPTION = Pattern.compile("^Table \\d+[a-z]?[.:].*", Pattern.DOTALL);

  private final Headings headings;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final ListAssembler list = new ListAssembler();
  private final TableAssembler table = new TableAssembler();
  private @Nullable String caption;
  private boolean afterBlank = true;

  MarkdownBlocks(String title) {
    this.headings = new Headings(title);
  }

  void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      endParagraph();
      endTable();
      afterBlank = true;
      return;
    }
    if (heading.matches()) {
      endAll();
      headings.enter(heading.group(1).length(), InlineMarkdown.plain(heading.group(2)));
    } else if (line.stripLeading().startsWith("|")) {
      endParagraph();
      endList();
      table.line(line);
    } else if (item.matches() && headings.kept()) {
      endParagraph();
      endTable();
      @Nullable Integer number = item.group(2) == null ? null : Integer.valueOf(item.group(2));
      list.item(number, item.group(1).length(), afterBlank, item.group(3));
    } else {
      text(line);
    }
    afterBlank = false;
  }

  List<Block> finish() {
    endAll();
    return blocks;
  }

  private void text(String line) {
    endTable();
    boolean moreOfItem = !list.isEmpty() && paragraph.isEmpty() && (!afterBlank || line.startsWith("  "));
    if (moreOfItem) {
      list.more(line.strip());
    } else {
      endList();
      paragraph.append(line).append('\n');
    }
  }

  private void endParagraph() {
    String markdown = paragraph.toString().strip();
    paragraph.setLength(0);
    if (markdown.isEmpty() || InlineMarkdown.isFigure(markdown)) {
      return;
    }
    Matcher bold = BOLD_LINE.matcher(markdown);
    String text = InlineMarkdown.plain(markdown);
    if (bold.matches()) {
      headings.enter(Headings.BOLD_LINE, InlineMarkdown.plain(bold.group(1)));
    } else if (CAPTION.matcher(text).matches() && text.length() < 300) {
      caption = text;
    } else if (headings.kept() && text.length() > 1) {
      blocks.add(new Block.Paragraph(headings.path(), null, text));
    }
  }

  private void endList() {
    if (!list.isEmpty()) {
      List<Block.Item> items = list.take();
      if (headings.kept()) {
        blocks.add(new Block.ItemList(headings.path(), null, items, list.continues()));
      }
    }
  }

  private void endTable() {
    if (!table.isEmpty()) {
      Block.Table done = table.take(headings.path(), null, caption);
      caption = null;
      if (headings.kept() && !done.rows().isEmpty()) {
        blocks.add(done);
      }
    }
  }

  private void endAll() {
    endParagraph();
    endTable();
    endList();
    list.reset();
    caption = null;
  }
}
