package io.oncoagent.knowledge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads Markdown with YAML front matter, as written by hand or crawled. */
final class MarkdownReader implements DocumentReader {

  @Override
  public SourceDocument read(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\uFEFF", "");
    FrontMatter head = FrontMatter.of(text);
    String body = text.substring(head.bodyStart());
    String title = Titles.plain(Objects.requireNonNullElseGet(head.text("title"), () -> firstHeading(body, name)));
    MarkdownBlocks blocks = new MarkdownBlocks(title);
    body.lines().forEach(blocks::line);
    return new SourceDocument(
        title,
        head.text("edition", "lastReviewed", "updated", "date", "version"),
        head.text("licence", "license"),
        blocks.finish(),
        List.of(new SourceDocument.PageText(null, text)));
  }

  private static String firstHeading(String body, String name) {
    return body.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+\\s*", ""))
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElseGet(() -> Titles.ofName(name));
  }
}
