package io.oncoagent.knowledge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with YAML front matter, as written by hand or crawled. */
final class MarkdownReader implements DocumentReader {

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\uFEFF", "");
    FrontMatter head = FrontMatter.of(text);
    String body = text.substring(head.bodyStart());
    String heading = headings(body);
    String title = Titles.plain(heading != null ? heading : Objects.requireNonNullElseGet(head.text("title"), () -> Titles.ofName(name)));
    MarkdownBlocks blocks = new MarkdownBlocks(title);
    body.lines().forEach(blocks::line);
    return new SourceDocument(
        title,
        head.text("title"),
        head.text("edition", "lastReviewed", "updated", "date", "version"),
        head.text("licence", "license"),
        blocks.finish(),
        List.of(new SourceDocument.PageText(null, text)));
  }

  /** The last first-rank heading before any second-rank one; pages often print a short title first and the full one below. */
  private static @Nullable String headings(String body) {
    String title = null;
    for (String line : body.lines().filter(l -> l.startsWith("#")).limit(3).toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      }
    }
    return title;
  }
}
