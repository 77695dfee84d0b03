package io.oncoagent.app.failure;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.SettingsException;
import io.oncoagent.app.store.KeyDestroyedException;
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

/** What kind of failure something is: the shell's exit code, a batch's error and the page's status follow from it. */
public enum FailureKind {
  INPUT(2),
  NOT_READY(3),
  REFUSED(4),
  FAILED(5);

  private final int exit;

  FailureKind(int exit) {
    this.exit = exit;
  }

  /** The exit code of a process that ends with it. */
  public int exit() {
    return exit;
  }

  /** Failures become kinds here and nowhere else. */
  public static FailureKind of(Throwable failure) {
    return switch (failure) {
      case InputException e -> INPUT;
      case SettingsException e -> INPUT;
      case UnsupportedLanguageException e -> INPUT;
      case EncoderException e -> NOT_READY;
      case ResidualIdentifierException e -> REFUSED;
      case IdentifierLeftException e -> REFUSED;
      case RunFailedException e -> FAILED;
      case KeyDestroyedException e -> REFUSED;
      case NoModelException e -> NOT_READY;
      case GatewayException e -> ofGateway(e.code());
      case ConsultationException e -> ofConsultation(e.code());
      case KnowledgeException e -> ofKnowledge(e.code());
      case TuningException e -> ofTuning(e.code());
      case Classified e -> e.kind();
      default -> FAILED;
    };
  }

  private static FailureKind ofTuning(TuningException.Code code) {
    return switch (code) {
      case INPUT -> INPUT;
      case NOT_READY -> NOT_READY;
      case RIGHTS -> REFUSED;
      case FAILED -> FAILED;
    };
  }

  private static FailureKind ofGateway(GatewayException.Code code) {
    return switch (code) {
      case EGRESS_REFUSED -> REFUSED;
      case LOCAL, UNREACHABLE, UNAVAILABLE, SCHEMA, WRONG_MODEL -> NOT_READY;
      default -> FAILED;
    };
  }

  private static FailureKind ofConsultation(ConsultationException.Code code) {
    return switch (code) {
      case UNKNOWN_ID, BAD_AMENDMENT, ENDED -> INPUT;
      case BUSY -> NOT_READY;
      case NOT_DECIDED, ALREADY_DECIDED, HASH_MISMATCH, OUTDATED, SUPERSEDED, NOT_SIGNABLE -> REFUSED;
      case FAILED -> FAILED;
    };
  }

  private static FailureKind ofKnowledge(KnowledgeException.Code code) {
    return switch (code) {
      case INPUT -> INPUT;
      case NOT_READY -> NOT_READY;
      case RIGHTS -> REFUSED;
      case CORRUPT, FAILED -> FAILED;
    };
  }
}
