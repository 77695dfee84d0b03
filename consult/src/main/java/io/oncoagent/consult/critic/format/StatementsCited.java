package io.oncoagent.consult.critic.format;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.safety.Agents;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every clinical statement cites. In a structured draft that is every statement but findings and questions; in a Markdown text every sentence that offers a
 * treatment against the tumour, or states an effect or a number in a section of options. Care that any team would take (monitor, discuss at the board, verify) needs no source.
 */
public final class StatementsCited implements Check {
  private static final Set<String> EFFECTS = Set.of("survival", "cure", "remission", "response", "relapse", "death", "progression");
  private static final Set<String> EFFECT_VERBS = Set.of("improve", "increase", "decrease", "superior", "worse", "benefit", "show", "effective", "cure");
  private final Agents agents;

  public StatementsCited(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "statements-cited";
  }

  @Override
  public Layer layer() {
    return Layer.FORMAT;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (claim.citations().isEmpty() && needsCitation(claim)) {
        problems.add(Problem.fail(claim, "A clinical statement without a citation: «" + claim.text() + "»"));
      }
    }
    return problems;
  }

  private boolean needsCitation(Claim claim) {
    if (claim.kind() != null) {
      return claim.kind() != StatementKind.FINDING && claim.kind() != StatementKind.QUESTION;
    }
    if (claim.role().offers() && statesEffect(claim)) {
      return true;
    }
    return claim.reading().named().stream().anyMatch(n -> offersTreatment(claim, n));
  }

  private boolean offersTreatment(Claim claim, Named n) {
    boolean treatment = n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT;
    boolean deferred = claim.reading().clause(n.clause()).stream().anyMatch(w -> w.folded().equals("wait") || w.folded().equals("discuss") || w.folded().equals("discussion"));
    return treatment && agents.isAnticancer(n) && !deferred && Advice.offers(claim, n);
  }

  private static boolean statesEffect(Claim claim) {
    return claim.reading().has(EFFECTS) && claim.reading().has(EFFECT_VERBS) && claim.reading().words().stream().noneMatch(w -> w.folded().equals("whether"));
  }
}
