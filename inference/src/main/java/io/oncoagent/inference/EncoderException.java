package io.oncoagent.inference;

/** An encoder could not be loaded or run; the message says what to do where something can be done. */
public final class EncoderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EncoderException(String message, Throwable cause) {
    super(message, cause);
  }

  public EncoderException(String message) {
    super(message);
  }
}
