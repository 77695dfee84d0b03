package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Contribution;
import java.util.List;

/** Published list of rare cancers +0.40; unidentified or unknown primary +0.30 (OncoAgent preprint, May 2026). */
final class CancerFactor implements ScoreFactor {
  static final double RARE = 0.40;
  static final double UNIDENTIFIED = 0.30;

  @Override
  public List<Contribution> contributions(ClinicalFacts facts) {
    Cancer cancer = facts.cancer();
    if (cancer == null) {
      return List.of(new Contribution("cancer", UNIDENTIFIED, "no cancer could be identified"));
    }
    if (cancer.publishedRare()) {
      return List.of(new Contribution("cancer", RARE, cancer.name() + " is on the published list of rare cancers"));
    }
    return unidentified(cancer) ? List.of(new Contribution("cancer", UNIDENTIFIED, cancer.name())) : List.of();
  }

  static boolean unidentified(Cancer cancer) {
    return cancer.code().equals("unknown") || cancer.code().equals("cup");
  }
}
