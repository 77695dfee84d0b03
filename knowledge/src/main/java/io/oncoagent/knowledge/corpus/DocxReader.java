package io.oncoagent.knowledge.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the text, headings, lists and tables of a Word document. */
final class DocxReader implements DocumentReader {
  /** An unpacked text part beyond this is no guideline and may be an attack on memory. */
  private static final int MAX_UNPACKED = 200_000_000;

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    Element body = Jsoup.parse(part(name, bytes), "", Parser.xmlParser()).selectFirst("w|body");
    if (body == null) {
      throw new UnreadableDocumentException(name + ": the Word document has no text");
    }
    String title = Titles.plain(title(body, name));
    BlockCollector out = new BlockCollector(title);
    List<Block.Item> items = new ArrayList<>();
    for (Element element : body.children()) {
      boolean item = element.selectFirst("w|numPr") != null && rank(element) == 0;
      if (item) {
        items.add(new Block.Item(BlockCollector.words(text(element)), List.of()));
        continue;
      }
      out.list(List.copyOf(items));
      items.clear();
      block(element, out);
    }
    out.list(items);
    return new SourceDocument(title, null, null, null, out.blocks(), List.of(new SourceDocument.PageText(null, text(body))));
  }

  private static void block(Element element, BlockCollector out) {
    if (element.normalName().equals("w:tbl")) {
      TableAssembler table = new TableAssembler();
      element.select("w|tr").forEach(row -> table.row(row.select("w|tc").stream().map(DocxReader::text).toList()));
      out.table(table, null);
    } else if (element.normalName().equals("w:p")) {
      int rank = rank(element);
      if (rank > 0) {
        out.heading(rank, text(element));
      } else {
        out.paragraph(text(element));
      }
    }
  }

  private static String title(Element body, String name) {
    return body.select("w|p").stream()
        .filter(paragraph -> rank(paragraph) == 1)
        .map(DocxReader::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> Titles.ofName(name));
  }

  /** 1 for a title or a heading of the first rank, 0 for running text. */
  private static int rank(Element paragraph) {
    Element style = paragraph.selectFirst("w|pStyle");
    String value = style == null ? "" : style.attr("w:val").toLowerCase(Locale.ROOT);
    if (value.equals("title")) {
      return 1;
    }
    return value.matches("(?:heading|berschrift|ttulo|titre).?\\d") ? value.charAt(value.length() - 1) - '0' : 0;
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Element part : element.select("w|t, w|tab, w|br, w|p")) {
      text.append(part.normalName().equals("w:t") ? part.wholeText() : " ");
    }
    return text.toString().strip();
  }

  private static String part(String name, byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          byte[] part = zip.readNBytes(MAX_UNPACKED);
          return new String(part, StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UnreadableDocumentException(name + ": the Word document is damaged", e);
    }
    throw new UnreadableDocumentException(name + ": a zip file that is no Word document");
  }
}
