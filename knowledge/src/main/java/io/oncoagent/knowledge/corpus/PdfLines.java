package io.oncoagent.knowledge.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Lines of a document in the order of its content stream, which keeps the columns of two-column pages apart; sorting by position would interleave them. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private double sizes;
  private int glyphs;
  private int bold;
  private boolean gap = true;

  PdfLines() {
    setSortByPosition(false);
    setAddMoreFormatting(true);
  }

  List<PdfLine> lines() {
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    words.append(text);
    for (TextPosition position : positions) {
      sizes += position.getFontSizeInPt();
      glyphs++;
      String font = position.getFont() == null || position.getFont().getName() == null ? "" : position.getFont().getName().toLowerCase(Locale.ROOT);
      bold += font.contains("bold") || font.contains("black") || font.contains("heavy") ? 1 : 0;
    }
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() throws IOException {
    endLine();
    gap = true;
    super.writeParagraphStart();
  }

  @Override
  protected void writePageEnd() throws IOException {
    endLine();
    gap = true;
    super.writePageEnd();
  }

  private void endLine() {
    String text = words.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo(), text, glyphs == 0 ? 0 : sizes / glyphs, glyphs > 0 && bold * 2 > glyphs, gap));
      gap = false;
    }
    words.setLength(0);
    sizes = 0;
    glyphs = 0;
    bold = 0;
  }
}
