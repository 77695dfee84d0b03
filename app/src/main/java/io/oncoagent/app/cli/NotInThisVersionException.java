package io.oncoagent.app.cli;

/** A command or format whose time has not come. */
public final class NotInThisVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotInThisVersionException(String what) {
    super("«" + what + "» is not in this version");
  }
}
