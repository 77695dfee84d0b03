package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.Fit;
import io.oncoagent.consult.specialist.fit.FitOutcome;
import io.oncoagent.consult.specialist.fit.FitResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that names no population of its own is about the one before it: «Patients with X were … . Radiation and chemotherapy should be considered.»
 * What excludes the patient there excludes them here.
 */
final class CarriedPopulation {
  private static final Set<String> CARRIED = Set.of("cancer", "marker", "age", "person", "risk", "subject");

  private CarriedPopulation() {}

  static Reading carried(@Nullable Reading before, Reading read) {
    if (before == null) {
      return read;
    }
    boolean prose = before.sentence().leadIn() == null && read.sentence().leadIn() == null;
    if (!prose || !read.fit().allows() || before.fit().allows() || namesPopulation(read)) {
      return read;
    }
    FitResult because = before.fit().exclusion().filter(r -> CARRIED.contains(r.rule())).orElse(null);
    if (because == null || !read.placeFit().allows()) {
      return read;
    }
    List<FitResult> results = new ArrayList<>(read.fit().results());
    results.removeIf(r -> r.rule().equals(because.rule()));
    results.add(because);
    return new Reading(
        read.evidence(), read.rank(), read.sentence(), read.words(), read.plain(), read.headings(), read.path(), read.populationFit(), read.placeFit(), new Fit(results), read.terms(), read.agents());
  }

  /** Its own words say for whom: some rule passes on them beyond what the place already passes. */
  private static boolean namesPopulation(Reading read) {
    double place = read.placeFit().results().stream().filter(r -> r.outcome() == FitOutcome.PASS).mapToDouble(FitResult::weight).sum();
    double own = read.fit().results().stream().filter(r -> r.outcome() == FitOutcome.PASS).mapToDouble(FitResult::weight).sum();
    return own > place + 0.01;
  }
}
