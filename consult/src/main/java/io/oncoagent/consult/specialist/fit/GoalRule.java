package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who wants supportive care only is not offered anticancer drugs or operations; who is bedridden is offered none of the drugs (Schnipper et al., J Clin Oncol
 * 2012;30:1715). A class of drugs falls as its members do, and what relieves comes first.
 */
public final class GoalRule implements PopulationRule {
  private static final String NAME = "goals";
  private static final Pattern GENTLE = Pattern.compile("palliat|supportive|comfort|observation|surveillance|symptom|pain\\b|hospice|watchful|end-of-life");
  /** Drugs by the name of their kind, and what is harder to bear than they are. */
  private static final Pattern DRUGS =
      Pattern.compile(
          "chemo|targeted (?:therap|agent|drug)|immunotherap|systemic (?:therap|treatment|agent)|\\binhibitors?\\b|\\bcheckpoint\\b|transplant|stem cell|\\bcar t\\b|\\bantibod|combined[- ]modality|radical|"
              + "biologic(?:al)? therap|\\bregimens?\\b");

  private static final char NESTED = '\u203a';

  private final AgentReader agents;
  private final Remembered<Boolean> gentle = new Remembered<>(plain -> GENTLE.matcher(plain).find());
  private final Remembered<Boolean> drugs = new Remembered<>(plain -> DRUGS.matcher(plain).find());

  public GoalRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean comfort = profile.person().supportiveOnly();
    if (!comfort && !profile.person().bedridden()) {
      return FitResult.silent(NAME);
    }
    if (namesDrugs(text)) {
      return comfort ? against() : FitResult.of(NAME, FitOutcome.FAIL, "anticancer drugs at ECOG 4", "fármacos oncológicos con ECOG 4");
    }
    if (text.words().isBlank()) {
      return FitResult.silent(NAME);
    }
    if (gentle.of(PlainWords.of(text.words()))) {
      return FitResult.pass(NAME, 2);
    }
    return comfort ? against() : FitResult.silent(NAME);
  }

  private static FitResult against() {
    return FitResult.of(NAME, FitOutcome.FAIL, "the goal stated is supportive care only", "el objetivo declarado es solo tratamiento de soporte");
  }

  /** In the words, in the heading right above them, or in the item that they are nested in. */
  private boolean namesDrugs(GuidelineText text) {
    List<String> headings = text.plainSegments().subList(0, text.headings().size());
    String nearest = headings.isEmpty() ? "" : headings.getLast();
    boolean above = drugs.of(nearest) && !gentle.of(nearest) || drugs.of(parent(text));
    return above || !text.words().isBlank() && (drugs.of(PlainWords.of(text.words())) || !agents.agents(text.words()).isEmpty());
  }

  /** The item above a nested one stands at the end of its lead-in. */
  private static String parent(GuidelineText text) {
    List<String> between = text.plainSegments().subList(text.headings().size(), text.plainSegments().size());
    int mark = between.size() < 2 ? -1 : between.getFirst().lastIndexOf(NESTED);
    return mark < 0 ? "" : between.getFirst().substring(mark + 1);
  }
}
