package io.oncoagent.knowledge;

/** The knowledge base cannot do what was asked. The message is one clear sentence that says what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Code code;

  /** What kind of failure it is. */
  public enum Code {
    /** No pack is installed, or the index is missing. */
    NOT_READY,
    /** The index is there and cannot be read. */
    CORRUPT,
    /** The documents may not be used. */
    RIGHTS,
    /** The input cannot be used. */
    INPUT,
    /** Anything else. */
    FAILED
  }

  public KnowledgeException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public KnowledgeException(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** The kind of failure; the edge turns it into an exit code or an HTTP status. */
  public Code code() {
    return code;
  }
}
