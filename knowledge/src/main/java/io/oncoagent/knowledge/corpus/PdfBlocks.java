package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines of a PDF into paragraphs and lists under headings; figures are only marked with their page. */
final class PdfBlocks {
  private static final Pattern BULLET = Pattern.compile("^(?:[•●▪◦‣·–-]|\\(?[a-z0-9]{1,2}[.)])\\s+(.+)$");
  private static final Pattern FIGURE = Pattern.compile("^(?:Fig(?:ure|\\.)|Scheme|Algorithm)\\s*\\d+.*");

  private final PdfLayout layout;
  private final BlockCollector out;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> items = new ArrayList<>();
  private int page = 1;
  private boolean figure;

  PdfBlocks(PdfLayout layout, BlockCollector out) {
    this.layout = layout;
    this.out = out;
  }

  void read(List<PdfLine> lines) {
    int rankBefore = 0;
    StringBuilder heading = new StringBuilder();
    for (PdfLine line : lines) {
      if (layout.running(line)) {
        continue;
      }
      int rank = layout.rank(line);
      if (rank > 0 && rank == rankBefore && heading.length() < 100 && !line.breakBefore()) {
        heading.append(' ').append(line.text());
        continue;
      }
      if (rankBefore > 0) {
        out.heading(rankBefore, heading.toString());
      }
      rankBefore = rank;
      heading.setLength(0);
      if (rank > 0) {
        end();
        heading.append(line.text());
      } else {
        text(line);
      }
    }
    end();
  }

  private void text(PdfLine line) {
    Matcher bullet = BULLET.matcher(line.text());
    boolean newPage = paragraph.isEmpty() && items.isEmpty();
    boolean ended = paragraph.toString().strip().matches("(?s).*[.:?!»”]");
    if (line.breakBefore() && (ended || figure)) {
      endParagraph();
    }
    if (newPage || paragraph.isEmpty() && items.isEmpty()) {
      page = line.page();
    }
    if (bullet.matches() && line.breakBefore() | !items.isEmpty() | ended) {
      endParagraph();
      items.add(bullet.group(1));
    } else if (!items.isEmpty() && !line.breakBefore()) {
      items.set(items.size() - 1, joined(items.getLast(), line.text()));
    } else {
      endItems();
      figure |= paragraph.isEmpty() && FIGURE.matcher(line.text()).matches();
      String before = paragraph.toString();
      paragraph.setLength(0);
      paragraph.append(before.isEmpty() ? line.text() : joined(before, line.text()));
    }
  }

  /** «treat-» and «ment» are one word; a hyphen before a capital or a digit is a real one. */
  static String joined(String before, String next) {
    boolean broken = before.matches("(?s).*[a-z]-") && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    return broken ? before.substring(0, before.length() - 1) + next : before + " " + next;
  }

  private void end() {
    endParagraph();
    endItems();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      out.page(page);
      out.paragraph(figure ? "Figure on page " + page + "." : paragraph.toString());
      paragraph.setLength(0);
      figure = false;
    }
  }

  private void endItems() {
    if (!items.isEmpty()) {
      out.page(page);
      out.list(items.stream().map(item -> new Block.Item(BlockCollector.words(item), List.of())).toList());
      items.clear();
    }
  }
}
