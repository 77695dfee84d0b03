package io.oncoagent.consult.extract;

/** Refuses text that still holds what looks like an identifier. The one who wires the consultation brings it from de-identification. */
public interface IdentifierGuard {

  /** @throws IdentifierLeftException when something was found */
  void verify(String text);
}
