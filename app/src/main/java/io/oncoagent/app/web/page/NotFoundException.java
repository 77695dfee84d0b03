package io.oncoagent.app.web.page;

/** There is no such thing for this account; whether there is one for another is not said. */
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFoundException() {
    super("there is nothing under this address for your account");
  }
}
