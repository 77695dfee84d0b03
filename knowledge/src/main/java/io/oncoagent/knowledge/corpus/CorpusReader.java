package io.oncoagent.knowledge.corpus;


/** Reads a guideline document of any supported format; the format is told by the content, not by the file's name. */
public final class CorpusReader {
  /** Files beyond this many bytes are refused: guideline documents are far smaller, and memory must stay bounded. */
  public static final int MAX_BYTES = 100_000_000;

  /**
   * @param name the file's name or path within its pack
   * @throws UnreadableDocumentException with one clear line
   */
  public SourceDocument read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(name + ": the file is empty");
    }
    SourceDocument document = readerOf(bytes).read(name, bytes);
    if (document.blocks().isEmpty()) {
      throw new UnreadableDocumentException(name + ": no readable text was found in the file");
    }
    return document;
  }

  private static DocumentReader readerOf(byte[] bytes) {
    return new MarkdownReader();
  }
}
