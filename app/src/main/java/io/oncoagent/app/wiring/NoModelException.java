package io.oncoagent.app.wiring;

/** A model was asked for and none is configured. */
public final class NoModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoModelException() {
    super("no model is configured: name servers under models in the settings, or start the demonstration model with ./oncoagent models start");
  }
}
