package io.oncoagent.app.web;

import io.oncoagent.app.failure.Classified;
import io.oncoagent.app.failure.FailureKind;

/** The page cannot start. One clear sentence. */
public final class WebException extends RuntimeException implements Classified {
  private static final long serialVersionUID = 1L;
  private final FailureKind kind;

  /** @param kind NOT_READY or REFUSED */
  public WebException(FailureKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  @Override
  public FailureKind kind() {
    return kind;
  }
}
