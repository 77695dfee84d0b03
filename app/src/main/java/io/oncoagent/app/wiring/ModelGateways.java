package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.app.settings.ModelSettings.ModelHost;
import io.oncoagent.app.settings.ModelSettings.ModelTier;
import io.oncoagent.app.settings.SettingsException;
import io.oncoagent.consult.specialist.generative.Budget;
import io.oncoagent.consult.specialist.generative.SecondLook;
import io.oncoagent.consult.specialist.generative.TierModel;
import io.oncoagent.consult.specialist.generative.TierModels;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.openai.OpenAiGateway;
import io.oncoagent.gateway.openai.ServerFirstTokens;
import io.oncoagent.gateway.openai.ServerPages;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.HostRule;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From the settings to gateways. Nothing of it is loaded before a model is asked for. */
final class ModelGateways {
  /** Instructions, question and marks beside the budget of passages and case. */
  private static final int BESIDE = 8_000;

  private ModelGateways() {}

  /**
   * @throws NoModelException without models
   * @throws GatewayException EGRESS_REFUSED when a server is not where the settings allow
   */
  static TierModels of(ModelSettings models) {
    if (!models.configured()) {
      throw new NoModelException();
    }
    EgressGuard guard = guard(models);
    TierModel fast = tier(Objects.requireNonNull(models.fast()), guard, models);
    TierModel deep = tier(Objects.requireNonNull(models.deep()), guard, models);
    return new TierModels(fast, deep, models.label(), guard.allowed());
  }

  /** What the settings allow, for reports of consultations without a model. */
  static List<String> allowed(ModelSettings models) {
    return models.hosts().isEmpty() ? List.of() : guard(models).allowed();
  }

  static ModelGateway gateway(ModelTier tier, EgressGuard guard) {
    requireAllowed(tier, guard);
    return new OpenAiGateway(endpoint(tier), guard, Persistence.Limits.STANDARD);
  }

  /** For a run that asks again by itself and finds out how many calls at once the server bears: no retries here, no rest, and a place for each caller. */
  static ModelGateway manyCallers(ModelTier tier, EgressGuard guard, int callers) {
    requireAllowed(tier, guard);
    Endpoint one = endpoint(tier);
    Endpoint many = new Endpoint(
        one.server(), one.model(), one.adapter(), one.apiKey(), one.thinking(), one.expected(), Math.max(one.contextCharacters(), 16_000), one.longest(), callers, one.longest());
    return new OpenAiGateway(many, guard, new Persistence.Limits(0, Duration.ofMillis(500), 10_000, Duration.ofMillis(1)));
  }

  /** The numbers behind tier 1's first token, with this adapter where one is named. */
  static ServerFirstTokens firstTokens(ModelSettings models, @Nullable String adapter) {
    if (!models.configured()) {
      throw new NoModelException();
    }
    ModelTier fast = Objects.requireNonNull(models.fast());
    return firstTokens(adapter == null ? fast : fast.with(adapter), guard(models));
  }

  static ServerPages pages(ModelTier tier, EgressGuard guard) {
    return ServerPages.of(endpoint(tier), guard);
  }

  static ServerFirstTokens firstTokens(ModelTier tier, EgressGuard guard) {
    return ServerFirstTokens.of(endpoint(tier), guard);
  }

  static EgressGuard guard(ModelSettings models) {
    return new EgressGuard(models.hosts().stream().map(ModelGateways::rule).toList(), Resolver.SYSTEM);
  }

  /** A host that the settings do not allow ends the command at once; one that is merely down does not. */
  private static void requireAllowed(ModelTier tier, EgressGuard guard) {
    try {
      guard.check(tier.server());
    } catch (GatewayException e) {
      if (e.code() == GatewayException.Code.EGRESS_REFUSED) {
        throw e;
      }
    }
  }

  private static TierModel tier(ModelTier tier, EgressGuard guard, ModelSettings models) {
    ModelSettings.ModelBudget budget = tier.budget();
    String name = tier.adapter() == null ? tier.model() : tier.model() + " + " + tier.adapter();
    return new TierModel(name, gateway(tier, guard), new Budget(budget.contextCharacters(), budget.newTokens(), budget.statements(), budget.drafts()), models.entailment() ? secondLook(judging(tier, models), guard) : null);
  }

  /** The tier as the second look asks it: with its own adapter where the settings name one. */
  static ModelTier judging(ModelTier tier, ModelSettings models) {
    return models.entailmentAdapter() == null ? tier : tier.with(models.entailmentAdapter());
  }

  /** Connects when the first statement is looked at. */
  private static SecondLook secondLook(ModelTier tier, EgressGuard guard) {
    Once<ServerFirstTokens> line = new Once<>(() -> firstTokens(tier, guard));
    return new SecondLook(messages -> line.get().of(messages));
  }

  private static Endpoint endpoint(ModelTier tier) {
    return new Endpoint(
        tier.server(), tier.model(), tier.adapter(), key(tier), tier.thinkingOff() ? Thinking.OFF : Thinking.STRIP, new Rate(tier.promptRate(), tier.newRate()),
        tier.budget().contextCharacters() + BESIDE, Duration.ofSeconds(tier.seconds()), tier.callers(), Duration.ofSeconds(tier.queueSeconds()));
  }

  private static @Nullable String key(ModelTier tier) {
    if (tier.keyFile() == null) {
      return null;
    }
    try {
      return Files.readString(tier.keyFile()).strip();
    } catch (IOException e) {
      throw new SettingsException("the API key of the model server cannot be read from " + tier.keyFile());
    }
  }

  private static HostRule rule(ModelHost host) {
    return new HostRule(host.name(), host.tls() ? HostRule.Transport.TLS : HostRule.Transport.PLAIN, host.certificate(), host.reason());
  }
}
