package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** «Who have previously received X and Y»: what is meant for after other drugs is not for who never had them, or any of their class. */
public final class PriorDemandRule implements PopulationRule {
  private static final String NAME = "prior-drugs";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:previously (?:received|(?:been )?treated with)|(?:had|have|has) (?:already )?(?:received|been treated with)|(?:refractory|resistant|intolerant) to"
              + "|progress(?:ed|ion|ing) (?:on|after|during|following)(?: or after)?|(?:relapsed|recurred) (?:on|after|following)"
              + "|(?:after|following) (?:prior |previous )?(?:treatment|therapy|progression|failure) (?:with|on|of)|(?:prior|previous) (?:treatment|therapy) with) ([^.;:(]{3,160})");
  /** Where the population ends and the sentence goes on. */
  private static final Pattern END = Pattern.compile("(?i)\\b(?:were|was|is|are|who|compared|versus|received|showed|demonstrated|that|should|may|can|could)\\b|, the\\b");
  private static final Pattern EITHER = Pattern.compile("(?i)\\bor\\b|\\band/or\\b");

  private final AgentReader agents;
  private final Lexicon lexicon;

  public PriorDemandRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (text.words().isBlank() || profile.phase() != Phase.LATER || profile.priorDrugs().size() < 2) {
      return FitResult.silent(NAME);
    }
    Matcher before = BEFORE.matcher(text.words());
    while (before.find()) {
      String stretch = END.split(before.group(1), 2)[0];
      Set<String> demanded = agents.agents(stretch);
      Set<String> never = demanded.stream().filter(drug -> !had(drug, profile)).collect(Collectors.toCollection(LinkedHashSet::new));
      boolean missing = EITHER.matcher(stretch).find() ? !never.isEmpty() && never.size() == demanded.size() : !never.isEmpty();
      if (missing) {
        String list = String.join(", ", never);
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for after " + list + ", which the note does not name", "se refiere a tras " + list + ", que la nota no menciona");
      }
    }
    return FitResult.silent(NAME);
  }

  private boolean had(String drug, CaseProfile profile) {
    String own = family(drug);
    return profile.priorDrugs().contains(drug) || profile.priorDrugs().stream().anyMatch(prior -> !own.isEmpty() && own.equals(family(prior)));
  }

  private String family(String drug) {
    return lexicon.drug(drug).map(DrugEntry::drugClass).orElse("");
  }
}
