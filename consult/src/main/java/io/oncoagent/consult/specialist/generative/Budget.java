package io.oncoagent.consult.specialist.generative;

/**
 * What a tier may spend on one draft.
 *
 * @param contextCharacters most characters of passages, case and question together
 * @param newTokens most tokens that the model may write a time
 * @param statements most statements asked for
 * @param drafts how often the model may be asked: a second time only when nothing of the first draft stood
 */
public record Budget(int contextCharacters, int newTokens, int statements, int drafts) {
  /** Fast. 6,000 characters are the published system's context. */
  public static final Budget TIER_ONE = new Budget(6_000, 400, 3, 1);

  /** Deep. */
  public static final Budget TIER_TWO = new Budget(9_000, 1_200, 9, 2);

  public Budget {
    if (contextCharacters < 1_000 || contextCharacters > 200_000) {
      throw new IllegalArgumentException("contextCharacters: must lie in [1000, 200000], was " + contextCharacters);
    }
    if (newTokens < 50 || newTokens > 8_192) {
      throw new IllegalArgumentException("newTokens: must lie in [50, 8192], was " + newTokens);
    }
    if (statements < 1 || statements > 40) {
      throw new IllegalArgumentException("statements: must lie in [1, 40], was " + statements);
    }
    if (drafts < 1 || drafts > 3) {
      throw new IllegalArgumentException("drafts: must lie in [1, 3], was " + drafts);
    }
  }
}
