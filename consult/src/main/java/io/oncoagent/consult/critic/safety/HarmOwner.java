package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.population.HarmsKept;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * A harm keeps its drug: «A causes hearing loss, B causes thrombocytopenia» is not turned round. Source: product design, a statement says
 * what its passage says.
 */
public final class HarmOwner implements Check {
  @Override
  public String name() {
    return "harm-keeps-its-owner";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      List<Source> cited = docket.sources().cited(claim);
      if (!cited.isEmpty() && claim.role() != SectionRole.SOURCES && !HarmsKept.keeps(claim.reading(), cited)) {
        problems.add(Problem.fail(claim, "In the passage this harm is another treatment's."));
      }
    }
    return problems;
  }
}
