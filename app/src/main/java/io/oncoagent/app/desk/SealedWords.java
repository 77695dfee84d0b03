package io.oncoagent.app.desk;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import java.util.List;

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

  /** A short text without identifiers, such as a query. */
  public static String query(String words, OncoAgent agent) {
    return agent.redactQuery(new CaseText(words));
  }

  /** Words that belong to a consultation and come later: a follow-up, a what-if. */
  public static DeidentifiedCase beside(String words, Language language, OncoAgent agent) {
    return agent.redact(new CaseText(words), null, language, List.of());
  }
}
