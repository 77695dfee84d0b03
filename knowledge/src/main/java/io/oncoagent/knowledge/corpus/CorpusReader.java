package io.oncoagent.knowledge.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a guideline document of any supported format; the format is told by the content, not by the file's name. */
public final class CorpusReader {
  /** Files beyond this many bytes are refused: guideline documents are far smaller, and memory must stay bounded. */
  public static final int MAX_BYTES = 100_000_000;

  private static final int HEAD = 4000;

  /**
   * @param name the file's name or path within its pack
   * @throws UnreadableDocumentException with one clear line
   */
  public SourceDocument read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(name + ": the file is empty");
    }
    SourceDocument document = readerOf(name, bytes).read(name, bytes);
    if (document.blocks().isEmpty()) {
      throw new UnreadableDocumentException(name + ": no readable text was found in the file");
    }
    return document;
  }

  private static DocumentReader readerOf(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF")) {
      return new PdfReader();
    }
    if (head.startsWith("PK")) {
      return new DocxReader();
    }
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableDocumentException(name + ": neither text nor PDF, HTML, XML or Word");
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return new HtmlReader();
    }
    return start.startsWith("<?xml") || start.startsWith("<summary") ? new PdqXmlReader() : new MarkdownReader();
  }
}
