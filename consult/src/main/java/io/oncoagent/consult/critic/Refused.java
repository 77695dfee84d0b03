package io.oncoagent.consult.critic;

import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import java.util.List;

/** Limits of what is looked at; beyond them the draft fails unread. A draft of 200,000 characters is no draft. */
final class Refused {
  static final int DRAFT = 200_000;
  static final int NOTE = 1_000_000;
  static final int PASSAGES = 2_000_000;

  private Refused() {}

  static boolean tooLong(int draft, int note, int passages) {
    return draft > DRAFT || note > NOTE || passages > PASSAGES;
  }

  static CriticVerdict unread(int attempts) {
    Finding finding = new Finding(Layer.FORMAT, "length", null, CheckOutcome.FAIL, "The draft, the note or the passages are too long to be checked.");
    return new CriticVerdict(CriticVerdict.Verdict.FAIL, attempts, List.of(finding));
  }

  static CriticVerdict broken(int attempts, Throwable cause) {
    Finding finding = new Finding(Layer.FORMAT, "readable", null, CheckOutcome.FAIL, "The draft could not be read (" + cause.getClass().getSimpleName() + ").");
    return new CriticVerdict(CriticVerdict.Verdict.FAIL, attempts, List.of(finding));
  }
}
