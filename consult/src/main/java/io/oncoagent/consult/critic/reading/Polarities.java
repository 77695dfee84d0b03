package io.oncoagent.consult.critic.reading;

import java.util.List;
import java.util.Set;

/** Gives each word its polarity: cues act within their clause; two that meet cancel («not contraindicated»). */
final class Polarities {
  private static final int REACH_OF_NOT = 4;
  private static final int REACH_OF_WITHOUT = 4;
  private static final Set<String> MAIN_VERBS = Set.of("may", "should", "can", "must", "are", "is", "were", "was", "could", "might");
  private final List<Token> tokens;
  private final int[] clause;
  private final boolean[] negated;
  private final boolean[] restricted;

  private Polarities(List<Token> tokens, int[] clause) {
    this.tokens = tokens;
    this.clause = clause;
    negated = new boolean[tokens.size()];
    restricted = new boolean[tokens.size()];
  }

  static Polarity[] of(List<Token> tokens, int[] clause) {
    Polarities p = new Polarities(tokens, clause);
    for (int from = 0; from < tokens.size(); ) {
      int to = from;
      while (to < tokens.size() && clause[to] == clause[from]) {
        to++;
      }
      p.clause(from, to);
      from = to;
    }
    Polarity[] out = new Polarity[tokens.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = p.restricted[i] ? Polarity.RESTRICTED : p.negated[i] ? Polarity.NEGATED : Polarity.AFFIRMED;
    }
    return out;
  }

  private void clause(int from, int to) {
    int pure = -1;
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).folded();
      if (isNegator(i, to)) {
        if (pure >= 0 && CueWords.RESTRICTORS.contains(word)) {
          set(i, to, false);
        } else {
          negator(i, from, to);
          pure = i;
        }
      } else if (pure >= 0 && CueWords.RESTRICTORS.contains(word)) {
        restrict(word, i, from, to);
      } else if (CueWords.UNFIT.contains(word) && i + 1 < to && CueWords.UNFIT_FOR.contains(tokens.get(i + 1).folded())) {
        set(i + 1, reach(i, to), pure < 0);
      } else if (CueWords.PASSIVE.contains(word) && compound(i)) {
        set(i - 1, i, pure < 0);
      } else if (CueWords.PASSIVE.contains(word) && !attributive(i, from, to) && !falls(i, from)) {
        passive(i, from, to, pure);
      } else if (CueWords.VERBAL.contains(word)) {
        set(i + 1, to, pure < 0);
      } else if (rather(i, to)) {
        set(i + 2, to, pure < 0);
      }
    }
  }

  /** «Cisplatin-ineligible patients» are a group; nothing is denied them. */
  private boolean compound(int i) {
    return i > 0 && tokens.get(i).before().equals("-");
  }

  /** «Rates have declined» refuses nothing. */
  private boolean falls(int i, int from) {
    boolean measure = false;
    for (int k = from; k < i; k++) {
      measure |= CueWords.MEASURES.contains(tokens.get(k).folded());
    }
    return measure && tokens.get(i).folded().equals("declined");
  }

  /** «Chemotherapy, delayed resection»: what is put off is not denied, nor what stands before it. */
  private boolean attributive(int i, int from, int to) {
    boolean passive = i > from && (CueWords.AUXILIARIES.contains(tokens.get(i - 1).folded()) || Set.of("be", "been", "being", "not", "or", "and").contains(tokens.get(i - 1).folded()));
    boolean noun = i + 1 < to && !tokens.get(i + 1).afterComma() && !CueWords.CIRCUMSTANCE.contains(tokens.get(i + 1).folded());
    return CueWords.DEFERRING.contains(tokens.get(i).folded()) && !passive && noun;
  }

  private boolean isNegator(int i, int to) {
    String word = tokens.get(i).folded();
    if (word.endsWith("n't") || word.endsWith("n’t")) {
      return true;
    }
    String before = i > 0 ? tokens.get(i - 1).folded() : "";
    boolean either = before.equals("or") || before.equals("o");
    if (!CueWords.NEGATORS.contains(word) || either && (word.equals("without") || word.equals("sin")) || word.equals("against") && !CueWords.JUDGES.contains(before)) {
      return false;
    }
    String after = i + 1 < to ? tokens.get(i + 1).folded() : "";
    if ((word.equals("failed") || word.equals("fails")) && !after.equals("to")) {
      return false;
    }
    return i + 1 >= to || !CueWords.QUANTIFIERS.contains(tokens.get(i + 1).folded());
  }

  private void negator(int i, int from, int to) {
    String word = tokens.get(i).folded();
    boolean without = word.equals("without") || word.equals("sin");
    set(i + 1, without ? reach(i, to) : relative(i, to), true);
    boolean notLike = word.equals("not") || word.equals("never") || word.equals("cannot") || word.equals("no") || word.equals("nunca") || word.contains("n't") || word.contains("n’t")
        || word.equals("tampoco");
    if (notLike && advised(i, to) && !ofGroup(i)) {
      set(word.equals("no") ? afterComma(from, i) : from, i, true);
    }
  }

  /** «Without» denies the few words up to a comma. */
  private int reach(int i, int to) {
    int end = i + 1;
    while (end < Math.min(to, i + 1 + REACH_OF_WITHOUT) && tokens.get(end).before().indexOf(',') < 0) {
      end++;
    }
    return end;
  }

  /** «Surgery is required, no drug being effective»: the determiner denies its own part only. */
  private int afterComma(int from, int i) {
    int start = i;
    while (start > from && !tokens.get(start).afterComma()) {
      start--;
    }
    return start;
  }

  /** «Tumors that cannot be resected»: the denial tells which ones, not that nothing is done. */
  private boolean ofGroup(int i) {
    for (int k = Math.max(0, i - 2); k < i; k++) {
      String word = tokens.get(k).folded();
      if (word.equals("who") || word.equals("whose") || word.equals("which") || word.equals("that") && k > 0 && clause[k - 1] == clause[k]) {
        return true;
      }
    }
    return false;
  }

  /** «Patients who have not received X may have Y»: in a relative clause the denial ends at the next verb of the main one. */
  private int relative(int i, int to) {
    boolean relative = false;
    for (int k = Math.max(0, i - 3); k < i; k++) {
      String word = tokens.get(k).folded();
      relative |= word.equals("who") || word.equals("whose") || word.equals("which");
    }
    int end = i + 2;
    while (relative && end < to && !MAIN_VERBS.contains(tokens.get(end).folded())) {
      end++;
    }
    return relative ? Math.min(end, to) : to;
  }

  private boolean advised(int i, int to) {
    for (int k = i + 1; k < Math.min(to, i + 1 + REACH_OF_NOT); k++) {
      if (CueWords.ADVICE_AFTER_NOT.contains(tokens.get(k).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «not outside trials» restricts, «not until tissue» denies for now; what follows either is said. */
  private void restrict(String word, int i, int from, int to) {
    boolean place = word.equals("outside") || word.equals("except") || word.equals("fuera") || word.equals("excepto") || word.equals("salvo") || word.equals("unless");
    for (int k = from; place && k < i; k++) {
      restricted[k] = negated[k];
    }
    set(i + 1, to, false);
  }

  private void passive(int i, int from, int to, int pure) {
    boolean deny = pure < 0;
    set(from, i, deny);
    int end = i + 1;
    while (end < to && !CueWords.CIRCUMSTANCE.contains(tokens.get(end).folded())) {
      end++;
    }
    set(i + 1, CueWords.DEFERRING.contains(tokens.get(i).folded()) ? i + 1 : end, deny);
    set(end, to, false);
  }

  private boolean rather(int i, int to) {
    String word = tokens.get(i).folded();
    String next = i + 1 < to ? tokens.get(i + 1).folded() : "";
    return word.equals("rather") && next.equals("than") || word.equals("alternative") && next.equals("to") || word.equals("instead") && next.equals("of") || (word.equals("lugar") || word.equals("vez")) && next.equals("de")
        && i > 0 && tokens.get(i - 1).folded().equals("en");
  }

  private void set(int from, int to, boolean value) {
    for (int k = from; k < to; k++) {
      negated[k] = value;
    }
  }
}
