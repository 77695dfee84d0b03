package io.oncoagent.app.desk;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.intake.CaseText;

/** Words that a person types beside a consultation: they pass de-identification and the residual check like any note. */
public final class SealedWords {
  private SealedWords() {}

  public static String of(String words, String option, OncoAgent agent) {
    if (words.isBlank()) {
      throw new InputException(option + " needs words");
    }
    String clean = agent.redactQuery(new CaseText(words.strip()));
    agent.verifyNoIdentifier(clean);
    return clean;
  }
}
