package io.oncoagent.app.cli;

import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.SettingsException;
import io.oncoagent.app.store.KeyDestroyedException;
import io.oncoagent.app.web.WebException;
import io.oncoagent.app.wiring.NoModelException;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.deid.UnsupportedLanguageException;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.inference.EncoderException;
import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.tuning.TuningException;

/** What the process says when it ends. */
public enum ExitCode {
  DONE(0, "DONE"),
  USAGE(2, "INPUT"),
  NOT_READY(3, "NOT_READY"),
  REFUSED(4, "REFUSED"),
  FAILED(5, "FAILED");

  private final int number;
  private final String word;

  ExitCode(int number, String word) {
    this.number = number;
    this.word = word;
  }

  public int number() {
    return number;
  }

  /** The code of an error object in a batch. */
  public String word() {
    return word;
  }

  /** Errors become exit codes here and nowhere else. */
  public static ExitCode of(Throwable failure) {
    return switch (failure) {
      case InputException e -> USAGE;
      case SettingsException e -> USAGE;
      case UnsupportedLanguageException e -> USAGE;
      case EncoderException e -> NOT_READY;
      case ResidualIdentifierException e -> REFUSED;
      case IdentifierLeftException e -> REFUSED;
      case RunFailedException e -> FAILED;
      case KeyDestroyedException e -> REFUSED;
      case NotInThisVersionException e -> NOT_READY;
      case NotReadyException e -> NOT_READY;
      case NoModelException e -> NOT_READY;
      case GatewayException e -> ofGateway(e.code());
      case ConsultationException e -> ofConsultation(e.code());
      case KnowledgeException e -> ofKnowledge(e.code());
      case TuningException e -> ofTuning(e.code());
      case WebException e -> e.code() == WebException.Code.REFUSED ? REFUSED : NOT_READY;
      default -> FAILED;
    };
  }

  private static ExitCode ofTuning(TuningException.Code code) {
    return switch (code) {
      case INPUT -> USAGE;
      case NOT_READY -> NOT_READY;
      case RIGHTS -> REFUSED;
      case FAILED -> FAILED;
    };
  }

  private static ExitCode ofGateway(GatewayException.Code code) {
    return switch (code) {
      case EGRESS_REFUSED -> REFUSED;
      case LOCAL, UNREACHABLE, UNAVAILABLE, SCHEMA, WRONG_MODEL -> NOT_READY;
      default -> FAILED;
    };
  }

  private static ExitCode ofConsultation(ConsultationException.Code code) {
    return switch (code) {
      case UNKNOWN_ID, BAD_AMENDMENT, ENDED -> USAGE;
      case BUSY -> NOT_READY;
      case NOT_DECIDED, ALREADY_DECIDED, HASH_MISMATCH, OUTDATED, SUPERSEDED, NOT_SIGNABLE -> REFUSED;
      case FAILED -> FAILED;
    };
  }

  private static ExitCode ofKnowledge(KnowledgeException.Code code) {
    return switch (code) {
      case INPUT -> USAGE;
      case NOT_READY -> NOT_READY;
      case RIGHTS -> REFUSED;
      case CORRUPT, FAILED -> FAILED;
    };
  }

  /** One sentence for a person; an unforeseen failure names its kind, never its content, which could hold note text. */
  public static String sentence(Throwable failure) {
    boolean ours = failure.getClass().getName().startsWith("io.oncoagent.");
    String message = failure.getMessage();
    if (failure instanceof RunFailedException) {
      return StoreException.behind(failure).map(store -> message + ": " + store.getMessage()).orElse(String.valueOf(message));
    }
    return ours && message != null ? message.lines().findFirst().orElse(message) : "an unexpected failure (" + failure.getClass().getSimpleName() + "); run again with --verbose for its place";
  }
}
