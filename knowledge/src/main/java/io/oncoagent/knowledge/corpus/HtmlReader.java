package io.oncoagent.knowledge.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML pages; navigation, scripts and figures are left out. */
final class HtmlReader implements DocumentReader {
  private static final Set<String> SKIPPED = Set.of("script", "style", "nav", "header", "footer", "aside", "form", "figure", "img", "svg", "button", "noscript", "head");
  private static final Set<String> INLINE = Set.of("a", "b", "i", "em", "strong", "span", "sup", "sub", "u", "small", "abbr", "cite", "code", "mark", "br");

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      page.select("sup:matches(^\\[?\\d+([,–-]\\d+)*\\]?$)").remove();
      Element heading = page.selectFirst("h1");
      String stated = heading != null ? heading.text() : page.title();
      String title = Titles.plain(stated.isBlank() ? Titles.ofName(name) : stated);
      BlockCollector out = new BlockCollector(title);
      Element main = page.selectFirst("main, article");
      walk(main != null ? main : page.body(), out);
      return new SourceDocument(title, page.title().isBlank() ? null : Titles.plain(page.title()), null, null, out.blocks(), List.of(new SourceDocument.PageText(null, page.text())));
    } catch (IOException e) {
      throw new UnreadableDocumentException(name + ": the page cannot be read", e);
    }
  }

  private static void walk(Element parent, BlockCollector out) {
    StringBuilder loose = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        loose.append(text.text());
      } else if (node instanceof Element element && INLINE.contains(element.normalName())) {
        loose.append(' ').append(element.text()).append(' ');
      } else if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
        flush(loose, out);
        block(element, out);
      }
    }
    flush(loose, out);
  }

  private static void flush(StringBuilder loose, BlockCollector out) {
    out.paragraph(loose.toString());
    loose.setLength(0);
  }

  private static void block(Element element, BlockCollector out) {
    String tag = element.normalName();
    if (tag.matches("h[1-6]")) {
      out.heading(tag.charAt(1) - '0', element.text());
    } else if (tag.equals("p")) {
      out.paragraph(element.text());
    } else if (tag.equals("ul") || tag.equals("ol")) {
      out.list(items(element));
    } else if (tag.equals("table")) {
      TableAssembler table = new TableAssembler();
      element.select("tr").forEach(row -> table.row(row.select("th, td").eachText()));
      Element caption = element.selectFirst("caption");
      out.table(table, caption == null ? null : caption.text());
    } else {
      walk(element, out);
    }
  }

  private static List<Block.Item> items(Element list) {
    List<Block.Item> items = new ArrayList<>();
    for (Element item : list.children()) {
      List<Block.Item> children = new ArrayList<>();
      Element own = item.clone();
      own.select("ul, ol").remove();
      item.children().stream().filter(child -> child.normalName().matches("ul|ol")).forEach(child -> children.addAll(items(child)));
      items.add(new Block.Item(BlockCollector.words(own.text()), children));
    }
    return items;
  }
}
