package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Contribution;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.RuleHit;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published additive score, clamped to 1 and never altered; from 0.5 on tier 2. Hard rules stand beside it and may raise the tier;
 * the clinician's choice beats both.
 */
public final class PublishedScoreRouter implements CaseRouter {
  /** From this score on the case is deep (OncoAgent preprint, May 2026). */
  static final double DEEP = 0.5;

  private final List<ScoreFactor> factors;
  private final RuleTable rules = new RuleTable();

  public PublishedScoreRouter(Lexicon lexicon) {
    this.factors = List.of(new CancerFactor(), new StageFactor(), new BiomarkerFactor(lexicon), new PriorTreatmentFactor());
  }

  @Override
  public Route route(ClinicalFacts facts, TierChoice choice) {
    List<Contribution> contributions = factors.stream().flatMap(factor -> factor.contributions(facts).stream()).toList();
    double score = hundredths(contributions);
    List<RuleHit> hits = rules.hits(facts);
    Tier override = override(choice);
    boolean deep = score >= DEEP || hits.stream().anyMatch(RuleHit::raisesTier);
    return new Route(score, override != null ? override : deep ? Tier.TWO : Tier.ONE, contributions, hits, override);
  }

  /** Summed in whole hundredths, so that 0.25 + 0.15 + 0.10 is exactly the threshold. */
  private static double hundredths(List<Contribution> contributions) {
    long sum = contributions.stream().mapToLong(contribution -> Math.round(contribution.weight() * 100)).sum();
    return Math.min(100, sum) / 100.0;
  }

  private static @Nullable Tier override(TierChoice choice) {
    return switch (choice) {
      case AUTO -> null;
      case ONE -> Tier.ONE;
      case TWO -> Tier.TWO;
    };
  }
}
