package io.oncoagent.consult;

/** A consultation cannot do what was asked; the message is one clear sentence. */
public final class ConsultationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Code code;

  /** What kind of failure it is. */
  public enum Code {
    UNKNOWN_ID,
    /** Asked to go on without a decision, or with one that does not fit what was shown. */
    NOT_DECIDED,
    ALREADY_DECIDED,
    HASH_MISMATCH,
    BAD_AMENDMENT,
    /** Another process or thread works on this run now. */
    BUSY,
    /** Begun under other rules, packs or versions than those that would go on with it. */
    OUTDATED,
    /** A later consultation has taken its place. */
    SUPERSEDED,
    /** Asked to stop what is not being worked on, or to go on with what was stopped. */
    ENDED,
    /** A what-if: nobody can sign it. */
    NOT_SIGNABLE,
    FAILED
  }

  public ConsultationException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public ConsultationException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
