package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.route.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models of both tiers; they may be two budgets on one server.
 *
 * @param label a warning for every page, null where the models need none
 * @param hosts what the settings allow to be talked to beside this machine
 */
public record TierModels(TierModel fast, TierModel deep, @Nullable String label, List<String> hosts) {
  public TierModels {
    hosts = List.copyOf(hosts);
  }

  TierModel of(Tier tier) {
    return tier == Tier.TWO ? deep : fast;
  }
}
