package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.route.Contribution;
import io.oncoagent.lexicon.BiomarkerEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One positive marker of the published complex list +0.15, two or more +0.30 (OncoAgent preprint, May 2026). */
final class BiomarkerFactor implements ScoreFactor {
  static final double ONE = 0.15;
  static final double SEVERAL = 0.30;
  /** Their positive status is itself the listed alteration (MSI-H, dMMR). */
  private static final Set<String> STATUS_SUFFICES = Set.of("MSI", "MMR");

  private final Lexicon lexicon;

  BiomarkerFactor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Contribution> contributions(ClinicalFacts facts) {
    List<String> complex = facts.biomarkers().stream().filter(this::counts).map(Biomarker::name).distinct().toList();
    if (complex.isEmpty()) {
      return List.of();
    }
    double weight = complex.size() == 1 ? ONE : SEVERAL;
    return List.of(new Contribution("biomarkers", weight, String.join(", ", complex) + " positive"));
  }

  private boolean counts(Biomarker marker) {
    boolean present = marker.status() == MarkerStatus.POSITIVE && marker.grounds().assertion() == Assertion.PRESENT;
    return present && lexicon.biomarker(marker.name()).filter(entry -> entry.complex() && listed(entry, marker)).isPresent();
  }

  private static boolean listed(BiomarkerEntry entry, Biomarker marker) {
    if (entry.complexAlterations().isEmpty() || STATUS_SUFFICES.contains(entry.name())) {
      return true;
    }
    String alteration = marker.alteration();
    return alteration != null && entry.complexAlterations().stream().anyMatch(wanted -> alteration.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)));
  }
}
