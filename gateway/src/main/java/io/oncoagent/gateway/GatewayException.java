package io.oncoagent.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A model could not be asked, or what it said is no answer. The message is one clear sentence without any text of the prompt or the reply. */
public final class GatewayException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Code code;
  private final transient @Nullable Duration retryAfter;

  public GatewayException(Code code, String message) {
    this(code, message, null, null);
  }

  public GatewayException(Code code, String message, @Nullable Throwable cause) {
    this(code, message, cause, null);
  }

  public GatewayException(Code code, String message, @Nullable Throwable cause, @Nullable Duration retryAfter) {
    super(message, cause);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** What kind of failure it is. */
  public enum Code {
    /** The host is not allowed, or is not what the settings say. Never retried. */
    EGRESS_REFUSED(false, false),
    /** Nobody listens, or the connection broke before the reply began. */
    UNREACHABLE(true, true),
    /** 429. */
    RATE_LIMITED(true, true),
    /** 502, 503, 504: a server that starts or is overloaded. */
    UNAVAILABLE(true, true),
    /** Any other 5xx, or an error inside the stream. */
    SERVER_ERROR(false, true),
    /** 4xx: asking again would change nothing. */
    BAD_REQUEST(false, false),
    /** The time for this call is over; so is its budget. */
    TIMED_OUT(false, true),
    CANCELLED(false, false),
    /** Cut off in the middle, not JSON, or without an end. */
    BROKEN_REPLY(false, true),
    EMPTY_REPLY(false, false),
    /** The model was stopped by the token limit: what it said is not whole. */
    CUT_OFF(false, false),
    /** Thinking began and did not end. */
    UNCLOSED_THINKING(false, false),
    /** Not JSON of the schema asked for. */
    SCHEMA(false, false),
    /** Another model answered, or the one configured is not served. */
    WRONG_MODEL(false, false),
    /** The server read less than it was sent. */
    PROMPT_TRUNCATED(false, false),
    /** Longer than the budget of this model allows. */
    OVER_BUDGET(false, false),
    /** Too many callers wait already. */
    BUSY(false, false),
    /** The server failed repeatedly and is left alone for a while. */
    RESTING(false, false),
    /** The local server, its Python or its model file cannot be had. */
    LOCAL(false, false);

    private final boolean again;
    private final boolean serverFault;

    Code(boolean again, boolean serverFault) {
      this.again = again;
      this.serverFault = serverFault;
    }

    /** Whether asking again may help. */
    public boolean mayBeRetried() {
      return again;
    }

    /** Whether it counts against the server when deciding to leave it alone. */
    public boolean isServerFault() {
      return serverFault;
    }
  }

  public Code code() {
    return code;
  }

  /** How long the server asks to wait, if it said so. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
