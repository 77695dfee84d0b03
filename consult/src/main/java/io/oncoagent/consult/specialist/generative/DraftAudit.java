package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.StatementKind;

/** Told what a model proposed and what became of it, for measurements on synthetic cases; a consultation has none, because dropped text reaches nobody. */
public interface DraftAudit {
  /** Listens to nothing. */
  DraftAudit NONE = (kind, text, evidence, fate) -> {};

  /** @param fate «kept», or the name of the check that took it out */
  void proposal(StatementKind kind, String text, String evidence, String fate);
}
