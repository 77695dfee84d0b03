package io.oncoagent.consult.specialist.generative;

import io.oncoagent.gateway.ModelGateway;
import org.jspecify.annotations.Nullable;

/**
 * The model of one tier, with its budget.
 *
 * @param name as the report shows it
 * @param secondLook takes out statements that the model itself does not find in their passage; null where that is off
 */
public record TierModel(String name, ModelGateway gateway, Budget budget, @Nullable SecondLook secondLook) {
  /** Without a second look. */
  public TierModel(String name, ModelGateway gateway, Budget budget) {
    this(name, gateway, budget, null);
  }
}
