package io.oncoagent.deid;

import io.oncoagent.domain.casefile.RedactionType;

/** The residual check found what looks like an identifier. The message names its kind and place, never its words. */
public final class ResidualIdentifierException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final RedactionType type;
  private final int start;
  private final int end;

  public ResidualIdentifierException(RedactionType type, int start, int end) {
    super("what looks like an identifier (" + type + ") remains at characters " + start + "–" + end);
    this.type = type;
    this.start = start;
    this.end = end;
  }

  /** Kind of the identifier. */
  public RedactionType type() {
    return type;
  }

  /** UTF-16 offset in the checked text. */
  public int start() {
    return start;
  }

  /** UTF-16 offset in the checked text, exclusive. */
  public int end() {
    return end;
  }
}
