package io.oncoagent.knowledge.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files page by page, line by line. */
final class TestingPdf {
  private record Line(int page, float x, float y, float size, String words) {}

  private final List<Line> lines = new ArrayList<>();
  private int pages = 1;

  TestingPdf line(float x, float y, float size, String words) {
    lines.add(new Line(pages, x, y, size, words));
    return this;
  }

  /** A column of lines, 14 points apart, from {@code y} down. */
  TestingPdf column(float x, float y, String... words) {
    for (int i = 0; i < words.length; i++) {
      line(x, y - 14 * i, 10, words[i]);
    }
    return this;
  }

  TestingPdf nextPage() {
    pages++;
    return this;
  }

  byte[] bytes() {
    return written(null);
  }

  byte[] lockedBy(String password) {
    return written(password);
  }

  private byte[] written(@org.jspecify.annotations.Nullable String password) {
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        page(document, page);
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(PDDocument document, int number) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Line line : lines) {
        if (line.page() == number) {
          content.beginText();
          content.setFont(new PDType1Font(line.size() > 12 ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA), line.size());
          content.newLineAtOffset(line.x(), line.y());
          content.showText(line.words());
          content.endText();
        }
      }
    }
  }
}
