package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;

/**
 * A checkpoint inhibitor for the bearer of a transplanted organ is not offered as if it were routine: graft loss is warned of in every label of the
 * class (FDA labels of pembrolizumab and nivolumab, Warnings).
 */
public final class TransplantRule implements PopulationRule {
  private static final String NAME = "transplant";

  private final AgentReader agents;

  public TransplantRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean graft = profile.comorbidities().stream().anyMatch(c -> c.kind().equals("transplant"));
    if (!graft) {
      return FitResult.silent(NAME);
    }
    for (DrugEntry drug : agents.entries(text.words())) {
      if (drug.kind().equals("immunotherapy") && drug.cautions().contains("transplant")) {
        return FitResult.of(
            NAME, FitOutcome.FAIL, drug.name() + " may cost the transplanted organ", drug.name() + " puede causar la pérdida del injerto");
      }
    }
    return FitResult.silent(NAME);
  }
}
