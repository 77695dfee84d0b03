package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Asks every rule. Linear in the number of rules; no rule knows another. */
public final class PopulationMatcher {
  private final List<PopulationRule> rules;

  public PopulationMatcher(Lexicon lexicon) {
    this(
        List.of(
            new HistologyRule(lexicon),
            new SubjectRule(lexicon),
            new SubgroupRule(),
            new AgeRule(),
            new StageRule(),
            new ExtentRule(),
            new NodeRule(),
            new PhaseRule(),
            new CourseRule(),
            new MarkerRule(lexicon),
            new OwnMarkerLeftOutRule(),
            new AgentMarkerRule(lexicon),
            new PersonRule(lexicon),
            new ContextRule(),
            new RiskRule(),
            new FitnessRule(),
            new MajorOperationRule(),
            new IntensiveRule(lexicon),
            new PriorAgentRule(lexicon),
            new PriorLinesRule(),
            new PriorDemandRule(lexicon),
            new OperationDoneRule(lexicon),
            new AllergyRule(lexicon),
            new LabelRule(lexicon),
            new TransplantRule(lexicon),
            new GoalRule(lexicon)));
  }

  PopulationMatcher(List<PopulationRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What every rule says of these words for this patient, in the order of the rules. */
  public Fit match(GuidelineText text, CaseProfile profile) {
    List<FitResult> results = new ArrayList<>(rules.size());
    for (PopulationRule rule : rules) {
      results.add(rule.judge(text, profile));
    }
    return new Fit(results);
  }
}
