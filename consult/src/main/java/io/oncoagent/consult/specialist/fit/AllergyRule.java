package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.Lexicon;

/** A drug to which the note states an allergy is not offered. */
public final class AllergyRule implements PopulationRule {
  private static final String NAME = "allergy";

  private final AgentReader agents;

  public AllergyRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    for (String agent : agents.agents(text.words())) {
      if (profile.allergies().contains(agent)) {
        return FitResult.of(NAME, FitOutcome.FAIL, "allergy or severe intolerance to " + agent, "alergia o intolerancia grave a " + agent);
      }
    }
    return FitResult.silent(NAME);
  }
}
