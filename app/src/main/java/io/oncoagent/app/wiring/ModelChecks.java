package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.app.settings.ModelSettings.ModelTier;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.local.Running;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Tokens;
import io.oncoagent.gateway.probe.ServerProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the model of each tier for real: is it allowed, is it the one configured, does it honour a schema, is its context long enough, how fast is it, what memory does it take,
 * and does its adapter do anything.
 */
public final class ModelChecks {
  private ModelChecks() {}

  /**
   * Every check, also when one fails; one line where no model is configured.
   *
   * @param own the server that this installation has started, if any: its process is looked at, too
   */
  public static List<Doctor.Check> of(ModelSettings models, Optional<Running> own) {
    if (!models.configured()) {
      return List.of(new Doctor.Check("models", true, "none configured; the extractive engine drafts, nothing leaves this process"));
    }
    EgressGuard guard = ModelGateways.guard(models);
    List<Doctor.Check> checks = new ArrayList<>();
    checks.add(new Doctor.Check("egress", true, guard.allowed().isEmpty() ? "only this machine" : "beside this machine: " + String.join("; ", guard.allowed())));
    tier(checks, "tier 1", Objects.requireNonNull(models.fast()), guard, own);
    tier(checks, "tier 2", Objects.requireNonNull(models.deep()), guard, own);
    if (models.entailmentAdapter() != null && checks.stream().allMatch(Doctor.Check::sound)) {
      checks.add(AdapterCheck.of("adapter of the second look", ModelGateways.judging(Objects.requireNonNull(models.fast()), models), guard));
    }
    return checks;
  }

  /** A model that does not answer is one failure, and is asked nothing more. */
  private static void tier(List<Doctor.Check> checks, String name, ModelTier tier, EgressGuard guard, Optional<Running> own) {
    Doctor.Check model = model("model of " + name, tier, guard);
    checks.add(model);
    if (model.sound()) {
      checks.add(MemoryCheck.of("memory of " + name, tier, guard, own));
      if (tier.adapter() != null) {
        checks.add(AdapterCheck.of("adapter of " + name, tier, guard));
      }
    }
  }

  /** Tokens that the tier's longest prompt and answer take. */
  static int needed(ModelTier tier) {
    return Tokens.estimate(tier.budget().contextCharacters()) + 1_000 + tier.budget().newTokens();
  }

  private static Doctor.Check model(String name, ModelTier tier, EgressGuard guard) {
    try (ModelGateway gateway = ModelGateways.gateway(tier, guard)) {
      ServerProbe.Result probe = ServerProbe.run(gateway);
      Integer context = probe.identity().contextTokens();
      int needed = needed(tier);
      String length = context == null ? "the server does not tell its context length" : "context " + context + " tokens";
      boolean enough = context == null || context >= needed;
      String detail =
          String.format(
              Locale.ROOT, "%s; schema honoured; %s%s; reads %.1f and writes %.1f tokens/s; a draft takes about %.0f s", probe.identity().words(), length,
              enough ? "" : " is shorter than the " + needed + " that its budget needs", probe.rate().promptTokens(), probe.rate().newTokens(),
              Tokens.estimate(tier.budget().contextCharacters()) / probe.rate().promptTokens() + tier.budget().newTokens() / probe.rate().newTokens());
      return new Doctor.Check(name, enough, detail);
    } catch (GatewayException e) {
      return new Doctor.Check(name, false, e.getMessage() == null ? e.code().name() : e.getMessage());
    }
  }
}
