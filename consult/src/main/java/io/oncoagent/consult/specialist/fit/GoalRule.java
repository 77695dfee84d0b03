package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Lexicon;
import java.util.regex.Pattern;

/** Who wants supportive care only is not offered anticancer drugs or operations. */
public final class GoalRule implements PopulationRule {
  private static final String NAME = "goals";
  private static final Pattern GENTLE = Pattern.compile("palliat|supportive|comfort|observation|surveillance|symptom|pain|hospice|watchful");

  private final AgentReader agents;

  public GoalRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (!profile.person().supportiveOnly()) {
      return FitResult.silent(NAME);
    }
    String plain = PlainWords.of(text.words());
    if (GENTLE.matcher(plain).find() && agents.agents(text.words()).isEmpty()) {
      return FitResult.pass(NAME, 2);
    }
    return FitResult.of(NAME, FitOutcome.FAIL, "the goal stated is supportive care only", "el objetivo declarado es solo tratamiento de soporte");
  }
}
