package io.oncoagent.consult.critic.reading;

import java.util.List;

/** Numbers the clauses of a sentence: at breaks, at conjunctions, and at commas and «and» before a part that has its own verb. */
final class Clauses {
  private Clauses() {}

  static int[] of(List<Token> tokens) {
    int[] clause = new int[tokens.size()];
    boolean[] verbAhead = verbAhead(tokens, true);
    boolean[] beyondAnd = verbAhead(tokens, false);
    int now = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && begins(tokens, i, tokens.get(i).afterComma() ? beyondAnd : verbAhead)) {
        now++;
      }
      clause[i] = now;
    }
    return clause;
  }

  private static boolean begins(List<Token> tokens, int i, boolean[] verbAhead) {
    Token token = tokens.get(i);
    if (token.afterBreak() || CueWords.CONJUNCTIONS.contains(token.folded())) {
      return true;
    }
    boolean joint = token.afterComma() || CueWords.AND.contains(token.folded());
    boolean goesOn = token.afterComma() && CueWords.AUXILIARIES.contains(token.folded());
    return joint && verbAhead[i] && !goesOn;
  }

  /** Whether the part that begins here has a verb of its own before the next joint; computed backwards, in one pass. */
  private static boolean[] verbAhead(List<Token> tokens, boolean andEnds) {
    boolean[] ahead = new boolean[tokens.size()];
    boolean verb = false;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      boolean joint = next == null || next.afterBreak() || next.afterComma() || andEnds && CueWords.AND.contains(next.folded());
      boolean here = CueWords.VERBS.contains(tokens.get(i).folded());
      verb = here || !joint && verb;
      ahead[i] = verb;
    }
    return ahead;
  }
}
