package io.oncoagent.knowledge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the XML in which the NCI distributes PDQ summaries to partners. */
final class PdqXmlReader implements DocumentReader {

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    Document xml = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""), "", Parser.xmlParser());
    Element summary = xml.selectFirst("Summary");
    if (summary == null) {
      throw new UnreadableDocumentException(name + ": an XML file of an unknown kind (only PDQ summaries are read)");
    }
    String whole = summary.text();
    summary.select("Reference, ReferenceSection, MediaLink, Comment").remove();
    summary.select("LOERef").forEach(mark -> mark.text(mark.text().startsWith("[") ? mark.text() : "[" + mark.text() + "]"));
    String title = Titles.plain(text(summary, "SummaryTitle", Titles.ofName(name)));
    BlockCollector out = new BlockCollector(title);
    summary.children().stream().filter(child -> child.normalName().equals("summarysection")).forEach(section -> section(section, 2, out));
    return new SourceDocument(
        title, text(summary, "AltTitle", title), text(summary, "DateLastModified", ""), "public-domain", out.blocks(),
        List.of(new SourceDocument.PageText(null, whole)));
  }

  private static String text(Element parent, String tag, String otherwise) {
    Element element = parent.selectFirst(tag);
    return element == null || element.text().isBlank() ? otherwise : element.text();
  }

  private static void section(Element section, int rank, BlockCollector out) {
    for (Element element : section.children()) {
      switch (element.normalName()) {
        case "title" -> out.heading(rank, element.text());
        case "para" -> paragraph(element, out);
        case "itemizedlist", "orderedlist" -> out.list(items(element));
        case "table" -> table(element, out);
        case "summarysection" -> section(element, rank + 1, out);
        default -> {}
      }
    }
  }

  /** A paragraph may hold lists; its own words come first. */
  private static void paragraph(Element paragraph, BlockCollector out) {
    Element own = paragraph.clone();
    own.select("ItemizedList, OrderedList, Table").remove();
    out.paragraph(own.text());
    for (Element child : paragraph.children()) {
      if (child.normalName().endsWith("list")) {
        out.list(items(child));
      } else if (child.normalName().equals("table")) {
        table(child, out);
      }
    }
  }

  private static List<Block.Item> items(Element list) {
    List<Block.Item> items = new ArrayList<>();
    for (Element item : list.children()) {
      if (item.normalName().equals("listitem")) {
        Element own = item.clone();
        own.select("ItemizedList, OrderedList").remove();
        List<Block.Item> children = new ArrayList<>();
        item.children().stream().filter(child -> child.normalName().endsWith("list")).forEach(child -> children.addAll(items(child)));
        items.add(new Block.Item(BlockCollector.words(own.text()), children));
      }
    }
    return items;
  }

  private static void table(Element element, BlockCollector out) {
    TableAssembler table = new TableAssembler();
    element.select("Row").forEach(row -> table.row(cells(row)));
    Element title = element.selectFirst("> Title");
    out.table(table, title == null ? null : title.text());
  }

  /** A cell over several columns is given to the first of them. */
  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element entry : row.select("entry")) {
      cells.add(BlockCollector.words(entry.text()));
      @Nullable Integer from = column(entry.attr("NameSt"));
      @Nullable Integer to = column(entry.attr("NameEnd"));
      for (int i = 1; from != null && to != null && i <= to - from; i++) {
        cells.add("");
      }
    }
    return cells;
  }

  private static @Nullable Integer column(String name) {
    String digits = name.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? null : Integer.valueOf(digits);
  }
}
