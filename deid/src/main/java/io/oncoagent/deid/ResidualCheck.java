package io.oncoagent.deid;

/** Reads everything that derives from a note before it goes to a model, the store or an output. Of another make than the redactor. */
public interface ResidualCheck {

  /** @throws ResidualIdentifierException when the text holds what looks like an identifier */
  void verify(String text);
}
