package io.oncoagent.app.store;

import java.util.Optional;

/** The store cannot be opened, read or written. One clear sentence. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The store's own failure behind another, as when a step of a consultation could not be written. */
  public static Optional<StoreException> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException own) {
        return Optional.of(own);
      }
    }
    return Optional.empty();
  }

  public StoreException(String message) {
    super(message);
  }
}
