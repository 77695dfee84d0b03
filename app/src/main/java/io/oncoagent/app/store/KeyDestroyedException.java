package io.oncoagent.app.store;

/** What is asked for cannot be opened any more, on purpose: its key was destroyed by an erasure or by retention. */
public final class KeyDestroyedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyDestroyedException() {
    super("this was erased: its key has been destroyed, and nobody can open it any more");
  }
}
