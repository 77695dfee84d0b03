package io.oncoagent.consult.critic.entail;

import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.data.LabelRules;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import java.util.Set;

/** The word shown beside a statement: what its weakest sentence deserves; a failed number, name, polarity or population check leaves nothing supported. */
public final class StatementSupport {
  private static final Set<String> OF_SOURCE =
      Set.of("named-in-source", "numbers-in-source", "numbers-keep-their-arm", "polarity-kept", "direction-kept", "comparison-kept", "class-in-source", "effect-keeps-its-owner", "harm-keeps-its-owner", "nothing-taken-back", "marker-in-source", "strength-kept", "population-kept", "population-of-patient", "routes-kept", "entailed-by-source", "citations-resolve",
          "statements-cited");

  private StatementSupport() {}

  public static Support of(Statement statement, Docket docket, CriticVerdict verdict) {
    boolean failed = verdict.findings().stream().anyMatch(f -> statement.id().equals(f.statement()) && f.outcome() == CheckOutcome.FAIL && OF_SOURCE.contains(f.check()));
    if (failed) {
      return Support.NOT_FOUND;
    }
    boolean ownWords = statement.citations().isEmpty() && (statement.kind() == StatementKind.FINDING || statement.kind() == StatementKind.QUESTION);
    if (ownWords) {
      return Support.SUPPORTED;
    }
    if (statement.kind() == StatementKind.CAUTION && LabelRules.told(statement.text()).isPresent()) {
      return Support.SUPPORTED;
    }
    List<Claim> claims = docket.claims().stream().filter(c -> c.id().equals(statement.id())).toList();
    Support worst = claims.isEmpty() ? Support.NOT_FOUND : Support.SUPPORTED;
    for (Claim c : claims) {
      Support s = Entailment.support(c, docket);
      worst = s.compareTo(worst) > 0 ? s : worst;
    }
    return worst;
  }
}
