package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Contribution;
import java.util.List;

/** Stage IV +0.25, stage III +0.15, sub-stages alike (OncoAgent preprint, May 2026). */
final class StageFactor implements ScoreFactor {
  static final double FOUR = 0.25;
  static final double THREE = 0.15;

  @Override
  public List<Contribution> contributions(ClinicalFacts facts) {
    String group = facts.stage().group();
    if (group == null) {
      return List.of();
    }
    String because = "stage " + group + (facts.stage().derived() ? ", derived" : ", as written");
    if (group.startsWith("IV")) {
      return List.of(new Contribution("stage", FOUR, because));
    }
    return group.startsWith("III") ? List.of(new Contribution("stage", THREE, because)) : List.of();
  }
}
