package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What has failed is not offered again: not as it was, not within a larger regimen, not by a drug of the same kind where the sources say so; and what was not
 * borne is not either. A choice («A or B») that leaves another drug stays.
 */
public final class PriorAgentRule implements PopulationRule {
  private static final String NAME = "prior-treatment";

  /** «Imatinib resistant», «after platinum»: the heading names what was given before, not what is offered. */
  private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:resistan\\w+|refractory|after|following|progress\\w+|pretreated|previous\\w*|failure|intoleran\\w+)\\b");
  /** What the population has had, inside the words of an offer: «nivolumab (for patients previously treated with sunitinib)». */
  private static final Pattern HAD =
      Pattern.compile("(?i)\\b(?:(?:previously|already) (?:treated with|received|given)|(?:prior|previous) (?:treatment|therapy) with|(?:after|following|progress\\w+ (?:on|after|during|following)|refractory to|resistant to|intolerant (?:of|to))) [^.);]*");
  private static final Pattern CHOICE = Pattern.compile("(?i)\\bor\\b|\\beither\\b|;");

  private final AgentReader agents;
  private final FailedClasses classes;

  public PriorAgentRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
    this.classes = new FailedClasses(lexicon);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean nothing = profile.failed().drugs().isEmpty() && profile.failed().notBorne().isEmpty();
    boolean later = profile.phase() == Phase.LATER && !profile.priorDrugs().isEmpty();
    if (nothing && !later) {
      return FitResult.silent(NAME);
    }
    String place = text.headings().isEmpty() ? "" : text.headings().getLast();
    String words = HAD.matcher(text.words()).replaceAll(" ");
    boolean after = AFTER.matcher(words).find();
    Set<String> named = agents.agents(words);
    Set<String> offered = named.isEmpty() && !AFTER.matcher(place).find() ? agents.agents(place) : named;
    if (offered.isEmpty()) {
      return after ? FitResult.silent(NAME) : byClassName(text, profile);
    }
    FitResult again = again(offered, profile, later);
    boolean choice = after || CHOICE.matcher(text.words()).find();
    return again.outcome() == FitOutcome.FAIL || choice ? again : inPart(offered, profile);
  }

  /** Nothing but what was given, or what is of its kind. */
  private FitResult again(Set<String> offered, CaseProfile profile, boolean later) {
    List<String> given = offered.stream().filter(drug -> later && profile.failed().spent().contains(drug) || profile.failed().drugs().contains(drug)).toList();
    if (given.size() == offered.size()) {
      String list = String.join(", ", given);
      return FitResult.of(NAME, FitOutcome.FAIL, "already given: " + list, "ya administrado: " + list);
    }
    List<String> rest = offered.stream().filter(drug -> !given.contains(drug)).toList();
    Optional<String> kin = classes.kin(rest.getFirst(), profile);
    return kin.isPresent() && rest.stream().allMatch(drug -> classes.kin(drug, profile).isPresent()) ? sameKind(kin.get()) : FitResult.silent(NAME);
  }

  /** A larger regimen around one that failed, or with a drug that was not borne. */
  private static FitResult inPart(Set<String> offered, CaseProfile profile) {
    Optional<String> notBorne = offered.stream().filter(profile.failed().notBorne()::contains).findFirst();
    if (notBorne.isPresent()) {
      return FitResult.of(NAME, FitOutcome.FAIL, "stopped for its toxicity: " + notBorne.get(), "suspendido por toxicidad: " + notBorne.get());
    }
    Optional<Set<String>> within = profile.failed().together().stream().filter(offered::containsAll).findFirst();
    return within.map(set -> String.join(", ", set.stream().sorted().toList()))
        .map(list -> FitResult.of(NAME, FitOutcome.FAIL, "contains what has failed: " + list, "contiene lo que ya ha fallado: " + list))
        .orElse(FitResult.silent(NAME));
  }

  private FitResult byClassName(GuidelineText text, CaseProfile profile) {
    return classes.kinOfWords(PlainWords.of(text.words()), profile).map(PriorAgentRule::sameKind).orElse(FitResult.silent(NAME));
  }

  private static FitResult sameKind(String failed) {
    return FitResult.of(NAME, FitOutcome.FAIL, "of the kind that has failed: " + failed, "de la clase que ya ha fallado: " + failed);
  }
}
