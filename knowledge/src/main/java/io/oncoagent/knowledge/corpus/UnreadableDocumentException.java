package io.oncoagent.knowledge.corpus;

/** A file that cannot be read; its message is one clear line for the operator, without the file's content. */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message) {
    super(message);
  }

  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
