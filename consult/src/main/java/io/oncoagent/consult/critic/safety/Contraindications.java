package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Drugs against the patient's state: a contraindication fails, a caution fails where the draft does not speak of it. Data: contraindications.tsv, a label or
 * guideline as the source of each row.
 */
public final class Contraindications implements Check {
  private record Rule(String selector, String state, boolean absolute, String message, String source) {}

  private final List<Rule> rules;
  private final PatientState state = new PatientState();
  private final Agents agents;

  public Contraindications(Agents agents) {
    this.agents = agents;
    rules = Rows.read("contraindications.tsv").stream()
        .map(r -> new Rule(r.get("drug"), r.get("state"), r.get("weight").equals("absolute"), r.get("message"), r.get("source"))).toList();
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
    Set<String> states = state.of(docket);
    List<Rule> active = rules.stream().filter(r -> states.contains(r.state)).toList();
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

  private void examine(Docket docket, Claim claim, DrugEntry drug, List<Rule> active, List<Problem> problems) {
    for (Rule rule : active) {
      if (agents.matches(rule.selector, drug)) {
        String message = drug.name() + ": " + rule.message + " (" + rule.source + ")";
        boolean spoken = !rule.absolute && state.addressed(rule.state, docket);
        problems.add(spoken ? Problem.warn(claim, message) : Problem.fail(claim, message));
      }
    }
  }
}
