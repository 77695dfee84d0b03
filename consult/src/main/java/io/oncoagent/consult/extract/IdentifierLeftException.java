package io.oncoagent.consult.extract;

/** The ingestion's check found what looks like an identifier; the consultation does not begin. */
public final class IdentifierLeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param message kind and place of what was found, never its words */
  public IdentifierLeftException(String message) {
    super(message);
  }
}
