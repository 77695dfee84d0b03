package io.oncoagent.knowledge.corpus;

/** Reads one format. */
interface DocumentReader {

  /**
   * @param name the file's name, for a title where the document states none
   * @throws UnreadableDocumentException with one clear line when the bytes cannot be read
   */
  SourceDocument read(String name, byte[] bytes);
}
