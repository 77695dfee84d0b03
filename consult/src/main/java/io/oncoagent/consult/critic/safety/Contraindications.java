package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.data.LabelRules;
import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Drugs against the patient's state: a contraindication fails, a caution fails where the draft does not speak of it. Data: {@link LabelRules}.
 */
public final class Contraindications implements Check {
  private final PatientState state = new PatientState();
  private final Agents agents;

  public Contraindications(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "contraindications";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<LabelRules.Rule> active = LabelRules.of(state.of(docket.facts(), docket.note(), docket.noteText()));
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (Named n : claim.reading().named()) {
        if (Advice.offers(claim, n)) {
          agents.drugs(n).forEach(drug -> examine(docket, claim, drug, active, problems));
        }
      }
    }
    return problems;
  }

  private void examine(Docket docket, Claim claim, DrugEntry drug, List<LabelRules.Rule> active, List<Problem> problems) {
    for (LabelRules.Rule rule : active) {
      if (agents.matches(rule.selector(), drug)) {
        String message = drug.name() + ": " + rule.message() + " (" + rule.source() + ")";
        boolean spoken = rule.weight() != LabelRules.Weight.ABSOLUTE && (state.addressed(rule.state(), docket) || toldOf(rule, drug, docket));
        problems.add(spoken ? Problem.warn(claim, message) : Problem.fail(claim, message));
      }
    }
  }

  /** The draft tells the row itself. */
  private static boolean toldOf(LabelRules.Rule rule, DrugEntry drug, Docket docket) {
    return docket.structured() && (docket.raw().contains(LabelRules.caution(rule, drug.name(), false)) || docket.raw().contains(LabelRules.caution(rule, drug.name(), true)));
  }
}
