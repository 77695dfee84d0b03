package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.domain.verdict.Layer;
import java.util.List;
import java.util.regex.Pattern;

/** A refusal («inconclusive in the provided guidelines») stands alone: mixed with advice neither may be believed. Source: the published code collapses one into the other. */
public final class RefusalAlone implements Check {
  private static final Pattern REFUSAL =
      Pattern.compile("\\b(inconclusive in the (provided|given|supplied) (guidelines?|passages)|(informacion )?no concluyente en las guias|i (cannot|am unable to) (answer|help|provide|advise)|no recommendation can be made|no se puede (hacer|emitir) (ninguna )?recomendacion|unable to provide a recommendation)\\b");
  private final Agents agents;

  public RefusalAlone(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "refusal-alone";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    boolean refuses = docket.claims().stream().anyMatch(c -> REFUSAL.matcher(Folding.fold(c.text())).find());
    boolean advises = docket.claims().stream().anyMatch(this::advises);
    return refuses && advises ? List.of(Problem.failDraft("The draft refuses and advises at once.")) : List.of();
  }

  private boolean advises(Claim claim) {
    return claim.reading().named().stream().anyMatch(n -> agents.isAnticancer(n) && Advice.offers(claim, n));
  }
}
