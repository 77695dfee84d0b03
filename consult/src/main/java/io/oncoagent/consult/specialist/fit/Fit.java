package io.oncoagent.consult.specialist.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules' results on one piece of guideline. */
public record Fit(List<FitResult> results) {
  public Fit {
    results = List.copyOf(results);
  }

  /** Place and words together: what either excludes is excluded, what either leaves open is open. */
  public static Fit joined(Fit place, Fit words) {
    List<FitResult> joined = new ArrayList<>(words.results.size());
    for (int i = 0; i < words.results.size(); i++) {
      FitResult one = words.results.get(i);
      joined.add(stronger(place.of(one, i), one));
    }
    return new Fit(joined);
  }

  /** The result of the same rule; both lists are in the order of the rules, so that its place is tried first. */
  private FitResult of(FitResult one, int at) {
    if (at < results.size() && results.get(at).rule().equals(one.rule())) {
      return results.get(at);
    }
    return results.stream().filter(r -> r.rule().equals(one.rule())).findFirst().orElse(one);
  }

  private static FitResult stronger(FitResult a, FitResult b) {
    if (a.outcome() == b.outcome()) {
      return a.weight() >= b.weight() ? a : b;
    }
    return a.outcome() == FitOutcome.SILENT || (b.outcome() != FitOutcome.SILENT && b.outcome().ordinal() > a.outcome().ordinal()) ? b : a;
  }

  /** True when no rule excludes the patient. */
  public boolean allows() {
    for (FitResult result : results) {
      if (result.outcome() == FitOutcome.FAIL) {
        return false;
      }
    }
    return true;
  }

  /** The first rule that excludes the patient. */
  public Optional<FitResult> exclusion() {
    return results.stream().filter(r -> r.outcome() == FitOutcome.FAIL).findFirst();
  }

  /** Everything that must still be known, or minded. */
  public List<FitResult> of(FitOutcome outcome) {
    return results.stream().filter(r -> r.outcome() == outcome).toList();
  }

  /** How specifically the words are meant for this patient: passes add, warnings and unknowns take away; not bounded. */
  public double specificity() {
    double passes = results.stream().mapToDouble(FitResult::weight).sum();
    return passes - 0.7 * of(FitOutcome.WARN).size() - 0.6 * of(FitOutcome.UNDETERMINED).size();
  }
}
