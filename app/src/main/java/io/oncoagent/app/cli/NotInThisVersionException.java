package io.oncoagent.app.cli;

import io.oncoagent.app.failure.Classified;
import io.oncoagent.app.failure.FailureKind;

/** A command or format whose time has not come. */
public final class NotInThisVersionException extends RuntimeException implements Classified {
  private static final long serialVersionUID = 1L;

  public NotInThisVersionException(String what) {
    super("«" + what + "» is not in this version");
  }

  @Override
  public FailureKind kind() {
    return FailureKind.NOT_READY;
  }
}
