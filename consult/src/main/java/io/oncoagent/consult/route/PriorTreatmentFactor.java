package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.domain.route.Contribution;
import java.util.List;
import java.util.Locale;

/** +0.10 for each distinct kind of prior treatment, OTHER excepted (OncoAgent preprint, May 2026; its code stopped after one). */
final class PriorTreatmentFactor implements ScoreFactor {
  static final double EACH = 0.10;

  @Override
  public List<Contribution> contributions(ClinicalFacts facts) {
    return facts.priorTreatments().stream().map(PriorTreatment::kind).filter(kind -> kind != TreatmentKind.OTHER).distinct().sorted()
        .map(kind -> new Contribution("prior treatment", EACH, kind.name().toLowerCase(Locale.ROOT) + ": " + names(facts, kind))).toList();
  }

  private static String names(ClinicalFacts facts, TreatmentKind kind) {
    return String.join(", ", facts.priorTreatments().stream().filter(one -> one.kind() == kind).map(PriorTreatment::name).distinct().toList());
  }
}
