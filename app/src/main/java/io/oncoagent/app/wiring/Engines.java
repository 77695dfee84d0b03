package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.second.GatewaySecondReader;
import io.oncoagent.consult.extract.second.SecondReadingExtractor;
import io.oncoagent.consult.specialist.ExtractiveSpecialist;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.consult.specialist.generative.DraftAudit;
import io.oncoagent.consult.specialist.generative.GenerativeSpecialist;
import io.oncoagent.consult.specialist.generative.PromptText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which specialist drafts in this process. */
final class Engines {
  private Engines() {}

  static boolean generative(EngineChoice choice, ModelSettings models) {
    return choice == EngineChoice.GENERATIVE || (choice == EngineChoice.AUTO && models.generative() && models.configured());
  }

  static Specialist of(OncoAgent agent, EvidenceReader reader, EngineChoice choice, DraftAudit audit) {
    Specialist rules = new ExtractiveSpecialist(agent.lexicon(), reader);
    ModelSettings models = agent.settings().models();
    if (!generative(choice, models)) {
      return models.hosts().isEmpty() ? rules : new WithHosts(rules, ModelGateways.allowed(models));
    }
    return new GenerativeSpecialist(agent.lexicon(), reader, rules, agent.critic(), Parts.guard(agent.residual()), ModelGateways.of(models), audit);
  }

  /** A second reading of facts is off unless the settings turn it on, and goes with the generative engine only. */
  static FactsExtractor reading(OncoAgent agent, EngineChoice choice) {
    ModelSettings models = agent.settings().models();
    if (!models.secondReading() || !generative(choice, models)) {
      return agent.extractor();
    }
    return new SecondReadingExtractor(agent.extractor(), new GatewaySecondReader(agent.fastModel()), agent.lexicon());
  }

  /** Name and hash of each prompt that may be used. */
  static Map<String, String> prompts(EngineChoice choice, ModelSettings models) {
    if (!generative(choice, models)) {
      return Map.of();
    }
    Map<String, String> prompts = new TreeMap<>(Map.of("specialist", named(PromptText.SPECIALIST)));
    if (models.entailment()) {
      prompts.put("entailment", named(PromptText.ENTAILMENT));
    }
    return prompts;
  }

  private static String named(String prompt) {
    return prompt + " sha256:" + PromptText.shipped(prompt).hash();
  }

  /** The model of each tier as configured; a report's engine has what the server says of itself. */
  static Map<String, String> models(EngineChoice choice, ModelSettings models) {
    if (!generative(choice, models) || models.fast() == null || models.deep() == null) {
      return Map.of();
    }
    return Map.of("tier 1", models.fast().model() + " at " + models.fast().server(), "tier 2", models.deep().model() + " at " + models.deep().server());
  }

  /** Hosts that are allowed show in every report, whether or not a model is asked. */
  private record WithHosts(Specialist rules, List<String> hosts) implements Specialist {
    @Override
    public Recommendation draft(DraftRequest request, List<Finding> feedback) {
      return rules.draft(request, feedback);
    }

    @Override
    public EngineReport report() {
      return rules.report().withHosts(hosts);
    }

    @Override
    public String engine() {
      return rules.engine();
    }
  }
}
