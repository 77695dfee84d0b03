package io.oncoagent.domain.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way a case goes. {@code score} in [0, 1] is the published sum and nothing else; {@code override} is the clinician's, or null.
 */
public record Route(
    double score,
    Tier tier,
    List<Contribution> contributions,
    List<RuleHit> rules,
    @Nullable Tier override) {
  public Route {
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("score: must lie in [0, 1], was " + score);
    }
    contributions = List.copyOf(contributions);
    rules = List.copyOf(rules);
  }
}
