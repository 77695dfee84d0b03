package io.oncoagent.domain.review;

import java.time.Instant;

/** What the tumour board really decided, recorded beside the draft; it changes neither the draft nor its signature. {@code text} is de-identified. */
public record BoardDecision(Instant at, String by, String text, Concordance concordance) {
  /** How the board's decision stands to the released text, in the recorder's judgement. */
  public enum Concordance {
    AGREES,
    PARTLY,
    DIFFERS
  }
}
