package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.domain.verdict.CheckOutcome;
import org.jspecify.annotations.Nullable;

/** What a check found wrong, in a sentence for a clinician. {@code statement}: null when it is about the whole draft. */
public record Problem(@Nullable String statement, CheckOutcome outcome, String message) {
  public static Problem fail(Claim claim, String message) {
    return new Problem(claim.id(), CheckOutcome.FAIL, message);
  }

  public static Problem warn(Claim claim, String message) {
    return new Problem(claim.id(), CheckOutcome.WARN, message);
  }

  public static Problem failDraft(String message) {
    return new Problem(null, CheckOutcome.FAIL, message);
  }

  public static Problem warnDraft(String message) {
    return new Problem(null, CheckOutcome.WARN, message);
  }
}
