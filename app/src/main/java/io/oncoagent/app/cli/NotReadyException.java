package io.oncoagent.app.cli;

import io.oncoagent.app.failure.Classified;
import io.oncoagent.app.failure.FailureKind;

/** The installation cannot work yet. */
public final class NotReadyException extends RuntimeException implements Classified {
  private static final long serialVersionUID = 1L;

  public NotReadyException(String message) {
    super(message);
  }

  @Override
  public FailureKind kind() {
    return FailureKind.NOT_READY;
  }
}
