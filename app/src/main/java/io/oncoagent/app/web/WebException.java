package io.oncoagent.app.web;

/** The page cannot start. One clear sentence. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Code code;

  /** What kind of reason. */
  public enum Code {
    NOT_READY,
    REFUSED
  }

  public WebException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
