package io.oncoagent.app.intake;

/** The input cannot be used: unreadable, empty, binary, not UTF-8, too large. One clear sentence. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
