package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Lexicon;
import java.util.regex.Pattern;

/** Who wants supportive care only is not offered anticancer drugs or operations. */
public final class GoalRule implements PopulationRule {
  private static final String NAME = "goals";
  /** No cancer-directed drugs for solid tumours at the worst performance status (Schnipper et al., J Clin Oncol 2012;30:1715). */
  private static final int WORST = 4;

  private static final Pattern GENTLE = Pattern.compile("palliat|supportive|comfort|observation|surveillance|symptom|pain|hospice|watchful");

  private final AgentReader agents;

  public GoalRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean bedridden = profile.person().ecog() != null && profile.person().ecog() >= WORST;
    if (!profile.person().supportiveOnly()) {
      return bedridden && !agents.agents(text.words()).isEmpty()
          ? FitResult.of(NAME, FitOutcome.FAIL, "anticancer drugs at ECOG 4", "fármacos oncológicos con ECOG 4")
          : FitResult.silent(NAME);
    }
    String plain = PlainWords.of(text.words());
    if (text.words().isBlank()) {
      return FitResult.silent(NAME);
    }
    if (GENTLE.matcher(plain).find() && agents.agents(text.words()).isEmpty()) {
      return FitResult.pass(NAME, 2);
    }
    return FitResult.of(NAME, FitOutcome.FAIL, "the goal stated is supportive care only", "el objetivo declarado es solo tratamiento de soporte");
  }
}
