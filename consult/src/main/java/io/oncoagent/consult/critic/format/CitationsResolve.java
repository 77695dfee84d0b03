package io.oncoagent.consult.critic.format;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;

/** Every citation is the number of a passage that the writer was given. */
public final class CitationsResolve implements Check {
  @Override
  public String name() {
    return "citations-resolve";
  }

  @Override
  public Layer layer() {
    return Layer.FORMAT;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (String id : claim.citations()) {
        if (!docket.sources().byId().containsKey(id)) {
          problems.add(Problem.fail(claim, "It cites [" + id + "], which is none of the passages given."));
        }
      }
    }
    return problems;
  }
}
