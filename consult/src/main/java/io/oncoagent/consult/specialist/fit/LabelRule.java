package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.critic.data.LabelRules;
import io.oncoagent.consult.critic.safety.Agents;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A drug that its label forbids in a state of this patient (pregnancy, a long QT interval, failing kidneys) is not offered; a choice that leaves another drug stays. */
public final class LabelRule implements PopulationRule {
  private static final String NAME = "label";
  private static final Pattern CHOICE = Pattern.compile("\\bor\\b|\\beither\\b");

  private final AgentReader reader;
  private final Agents agents;

  public LabelRule(Lexicon lexicon) {
    this.reader = new AgentReader(lexicon);
    this.agents = new Agents(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    List<LabelRules.Rule> rules = LabelRules.of(profile.states()).stream().filter(r -> r.weight() != LabelRules.Weight.CAUTION).toList();
    if (rules.isEmpty()) {
      return FitResult.silent(NAME);
    }
    List<DrugEntry> said = reader.entries(text.words());
    List<DrugEntry> named = said.isEmpty() && !text.headings().isEmpty() ? reader.entries(text.headings().getLast()) : said;
    List<DrugEntry> forbidden = named.stream().filter(drug -> against(drug, rules).isPresent()).toList();
    boolean choice = forbidden.size() < named.size() && CHOICE.matcher(text.words()).find();
    if (forbidden.isEmpty() || choice) {
      return FitResult.silent(NAME);
    }
    DrugEntry drug = forbidden.getFirst();
    LabelRules.Rule rule = against(drug, rules).orElseThrow();
    return FitResult.of(NAME, FitOutcome.FAIL, drug.name() + ": " + rule.message() + "; " + rule.source(), drug.name() + ": " + rule.mensaje() + "; " + rule.source());
  }

  private Optional<LabelRules.Rule> against(DrugEntry drug, List<LabelRules.Rule> rules) {
    return rules.stream().filter(rule -> agents.matches(rule.selector(), drug)).findFirst();
  }
}
