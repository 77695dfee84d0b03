package io.oncoagent.tuning;

import org.jspecify.annotations.Nullable;

/** Why a run of tuning stopped: one clear sentence and a code. */
public final class TuningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of stop it is. */
  public enum Code {
    /** The input cannot be used as it is. */
    INPUT,
    /** Something that the run needs is not there yet. */
    NOT_READY,
    /** The rights of the data forbid this use. */
    RIGHTS,
    /** The machine failed, a full disk for instance. */
    FAILED
  }

  private final Code code;

  public TuningException(Code code, String message) {
    this(code, message, null);
  }

  public TuningException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
