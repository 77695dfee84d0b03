package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** After relapse or progression, what was already given is not offered again as it was. */
public final class PriorAgentRule implements PopulationRule {
  private static final String NAME = "prior-treatment";

  /** «Imatinib resistant», «after platinum»: the heading names what was given before, not what is offered. */
  private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:resistan\\w+|refractory|after|following|progress\\w+|pretreated|previous\\w*|failure|intoleran\\w+)\\b");

  private final AgentReader agents;

  public PriorAgentRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (profile.phase() != Phase.LATER || profile.priorDrugs().isEmpty()) {
      return FitResult.silent(NAME);
    }
    String place = text.headings().isEmpty() ? "" : text.headings().getLast();
    Set<String> named = agents.agents(text.words());
    Set<String> offered = named.isEmpty() && !AFTER.matcher(place).find() ? agents.agents(place) : named;
    List<String> given = offered.stream().filter(profile.priorDrugs()::contains).toList();
    if (!offered.isEmpty() && given.size() == offered.size()) {
      String list = String.join(", ", given);
      return FitResult.of(NAME, FitOutcome.FAIL, "already given: " + list, "ya administrado: " + list);
    }
    return FitResult.silent(NAME);
  }
}
