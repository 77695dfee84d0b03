package io.oncoagent.consult.extract;

/** The check found what looks like an identifier; nothing goes on. */
public final class IdentifierLeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int start;
  private final int end;

  /**
   * @param message kind and place of what was found, never its words
   * @param start UTF-16 offset in the text verified
   * @param end UTF-16 offset, exclusive
   */
  public IdentifierLeftException(String message, int start, int end) {
    super(message);
    this.start = start;
    this.end = end;
  }

  /** UTF-16 offset in the text verified. */
  public int start() {
    return start;
  }

  /** UTF-16 offset in the text verified, exclusive. */
  public int end() {
    return end;
  }
}
