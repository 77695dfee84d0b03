package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.Fit;
import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.Set;

/**
 * The section of a guideline whose headings name this patient's own disease, stage or line. Where there is one that offers something, the lists of its
 * siblings and of the general part are for others: promyelocytic leukaemia is not treated by the list for leukaemia as a whole.
 */
public final class OwnSection {
  /** A heading this much less specific to the patient is a sibling's: about one trait (a line, a stage, an entity) fewer. */
  private static final double MARGIN = 1.0;
  /** The general part is for this patient too only where the own section names nothing of them that it does not. */
  private static final double GENERAL = 0.4;
  /** Words of an item that meet this patient beyond its place keep it, where it stands in the general part: «for patients with deficient mismatch repair». */
  private static final double OWN_WORDS = 0.9;
  /** Rules on the reach of the disease. */
  private static final Set<String> SPREAD = Set.of("stage", "extent");
  private static final String OVERVIEW = "overview";
  /** Care of symptoms is for every stage. */
  private static final Pattern SYMPTOMS = Pattern.compile("^(?:symptomatic|supportive) (?:therapy|treatment|care)\\b");

  private final Map<String, Branch> own;

  private OwnSection(Map<String, Branch> own) {
    this.own = own;
  }

  private record Branch(List<String> headings, double value, Fit fit) {}

  /** Of each document the section most specific to the patient, among those that offer something. */
  public static OwnSection of(List<Reading> readings) {
    Map<List<String>, Branch> branches = new LinkedHashMap<>();
    Map<String, Branch> own = new HashMap<>();
    for (Reading reading : readings) {
      List<String> population = reading.path().population();
      if (population.isEmpty() || !offers(reading) || isOverview(population)) {
        continue;
      }
      Branch branch = branches.computeIfAbsent(population, p -> new Branch(p, reading.populationFit().specificity(), reading.populationFit()));
      own.merge(document(reading), branch, (old, more) -> more.value() > old.value() ? more : old);
    }
    return new OwnSection(own);
  }

  /** Whether what the sentence offers may be offered to this patient beside what the own section offers; what must come before any treatment always may. */
  public boolean holds(Reading reading) {
    Branch best = own.get(document(reading));
    if (best == null || BesidePicker.prepares(reading) || (reading.advises() && reading.fit().allows() && SYMPTOMS.matcher(reading.plain()).find())) {
      return true;
    }
    List<String> population = reading.path().population();
    boolean general = population.isEmpty() || isOverview(population);
    double less = best.value() - reading.populationFit().specificity();
    return general ? less < GENERAL || meantByItsWords(reading) : less < MARGIN || above(reading, best) || spread(reading.populationFit(), best.fit());
  }

  /** A section for how far this patient's disease has spread stands beside one for where it began: «metastatic» beside «of the ileum». */
  private static boolean spread(Fit fit, Fit own) {
    return passes(fit) && !passes(own);
  }

  private static boolean passes(Fit fit) {
    return fit.of(FitOutcome.PASS).stream().anyMatch(r -> SPREAD.contains(r.rule()));
  }

  /** A section above the own one: what it says holds for all its parts. */
  private static boolean above(Reading reading, Branch best) {
    List<String> population = reading.path().population();
    return population.size() <= best.headings().size() && best.headings().subList(0, population.size()).equals(population);
  }

  private static boolean meantByItsWords(Reading reading) {
    return reading.advises() && reading.fit().allows() && reading.fit().specificity() - reading.placeFit().specificity() >= OWN_WORDS;
  }

  private static boolean offers(Reading reading) {
    boolean advice = reading.role() == SentenceRole.LISTS_OPTION || reading.role() == SentenceRole.RECOMMENDS && CueWords.names(reading);
    return advice && reading.path().about() && reading.fit().allows() && CueWords.therapy(reading) && !CueWords.arm(reading);
  }

  private static boolean isOverview(List<String> population) {
    return population.stream().anyMatch(h -> h.toLowerCase(java.util.Locale.ROOT).contains(OVERVIEW));
  }

  private static String document(Reading reading) {
    return reading.evidence().passage().document();
  }
}
