package io.oncoagent.knowledge.corpus;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF: pages are true, running heads and line-break hyphens go, headings are told by size, weight and numbering. */
final class PdfReader implements DocumentReader {
  /** Fewer characters a page than this means pictures of pages. */
  private static final int SCANNED = 20;

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfLines stripper = new PdfLines();
      stripper.writeText(pdf, Writer.nullWriter());
      List<PdfLine> lines = stripper.lines();
      int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
      if (characters < SCANNED * pdf.getNumberOfPages()) {
        throw new UnreadableDocumentException(name + ": the pages are pictures without text; run text recognition (OCR) on the file first");
      }
      PdfLayout layout = PdfLayout.of(lines);
      String title = Titles.plain(title(pdf, layout, name));
      BlockCollector out = new BlockCollector(title);
      new PdfBlocks(layout, out).read(lines);
      return new SourceDocument(title, null, null, null, out.blocks(), pages(lines));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(name + ": the PDF is protected by a password", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(name + ": the PDF is damaged and cannot be read", e);
    }
  }

  private static String title(PDDocument pdf, PdfLayout layout, String name) {
    @Nullable String stated = pdf.getDocumentInformation() == null ? null : pdf.getDocumentInformation().getTitle();
    if (stated != null && stated.strip().length() > 8 && stated.contains(" ") && !stated.contains(".indd") && !stated.contains(".doc")) {
      return stated.strip();
    }
    return layout.largest().isBlank() ? Titles.ofName(name) : layout.largest();
  }

  private static List<SourceDocument.PageText> pages(List<PdfLine> lines) {
    List<SourceDocument.PageText> pages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int page = 1;
    for (PdfLine line : lines) {
      if (line.page() != page) {
        pages.add(new SourceDocument.PageText(page, text.toString()));
        text.setLength(0);
        page = line.page();
      }
      text.append(line.text()).append('\n');
    }
    pages.add(new SourceDocument.PageText(page, text.toString()));
    return pages;
  }
}
