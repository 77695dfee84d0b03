package io.oncoagent.consult.specialist.generative;

import io.oncoagent.gateway.ModelGateway;

/** The model of one tier, with its budget; {@code name} as the report shows it. */
public record TierModel(String name, ModelGateway gateway, Budget budget) {}
