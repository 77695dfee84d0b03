package io.oncoagent.domain.recommendation;

import java.util.Locale;

/**
 * What a statement is. Treatment that is offered stands in OPTION only; what is not advised in WHY_NOT or CAUTION.
 */
public enum StatementKind {
  FINDING,
  TEST,
  OPTION,
  SUPPORTIVE,
  CAUTION,
  WHY_NOT,
  EVIDENCE,
  QUESTION;

  /** The contract's word, e.g. whyNot. */
  public String word() {
    return this == WHY_NOT ? "whyNot" : name().toLowerCase(Locale.ROOT);
  }
}
