package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.specialist.Drafting;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Drafts with a model. The extractive draft is always made, and stands in the report beside the model's; it also takes the model's place, with the reason in the
 * report, whenever the model gives nothing that can stand.
 */
public final class GenerativeSpecialist implements Specialist {
  /** As reports name it. */
  public static final String ENGINE = "generative";

  private final Specialist extractive;
  private final Critic critic;
  private final TierModels models;
  private final ModelDrafter drafter;
  private final Offers offers;
  private final Composer composer;

  /** @param guard what de-identification says of a text; asked of everything in a prompt that comes from the note */
  public GenerativeSpecialist(Lexicon lexicon, EvidenceReader reader, Specialist extractive, Critic critic, IdentifierGuard guard, TierModels models, DraftAudit audit) {
    this.extractive = extractive;
    this.critic = critic;
    this.models = models;
    this.drafter = new ModelDrafter(lexicon, reader, critic, guard, PromptText.shipped(PromptText.SPECIALIST), audit);
    this.offers = new Offers(lexicon);
    this.composer = new Composer(offers);
  }

  @Override
  public Recommendation draft(DraftRequest request, List<Finding> feedback) {
    return drafted(request, feedback, Drafting.UNWATCHED).draft();
  }

  @Override
  public Drafted drafted(DraftRequest request, List<Finding> feedback, Drafting drafting) {
    TierModel tier = models.of(request.route().tier());
    if (!feedback.isEmpty()) {
      // What the sieve let through one by one did not stand as a whole: the rules' own draft does not depend on that.
      return fallback(request, ofRules(feedback), tier, "the critic refused the model's draft as a whole");
    }
    Recommendation first = standing(request);
    try {
      ModelDraft model = drafter.draft(request, tier, drafting);
      if (model.statements().isEmpty()) {
        return fallback(request, List.of(), tier, "no statement of the model stood (" + String.join(", ", model.dropped().keySet().stream().sorted().toList()) + ")");
      }
      return new Drafted(composer.compose(first, model.statements()), report(first, model, tier));
    } catch (GatewayException e) {
      if (e.code() == GatewayException.Code.CANCELLED) {
        // Somebody pressed the button: nobody waits for a draft, of the rules neither.
        throw e;
      }
      return fallback(request, List.of(), tier, e.getMessage() == null ? e.code().name() : e.getMessage());
    } catch (IdentifierLeftException e) {
      return fallback(request, List.of(), tier, "the prompt would have held what looks like an identifier; nothing was sent");
    }
  }

  private EngineReport report(Recommendation first, ModelDraft model, TierModel tier) {
    Set<String> rules = offers.of(first);
    Set<String> own = offers.of(model.statements());
    EngineComparison comparison =
        new EngineComparison(
            first, rules.stream().filter(own::contains).toList(), rules.stream().filter(o -> !own.contains(o)).toList(), own.stream().filter(o -> !rules.contains(o)).toList(),
            model.dropped(), model.effort());
    return new EngineReport(ENGINE, "rules", tier.secondLook() == null ? "rules" : "rules and model", null, comparison, model.model(), models.label(), models.hosts());
  }

  /** The extractive draft as the critic lets it stand, within the same number of drafts as a run has. */
  private Recommendation standing(DraftRequest request) {
    List<Finding> failures = new java.util.ArrayList<>();
    Recommendation draft = extractive.draft(request, failures);
    for (int attempt = 1; attempt < 3; attempt++) {
      List<Finding> found =
          critic.review(draft, request.facts(), request.text().text(), request.evidence().evidence(), attempt).verdict().findings().stream()
              .filter(f -> f.outcome() == CheckOutcome.FAIL)
              .toList();
      if (found.isEmpty()) {
        break;
      }
      failures.addAll(found);
      draft = extractive.draft(request, failures);
    }
    return critic.review(draft, request.facts(), request.text().text(), request.evidence().evidence(), 3).draft();
  }

  private Drafted fallback(DraftRequest request, List<Finding> feedback, TierModel tier, String because) {
    EngineReport.Fallback fallback = new EngineReport.Fallback(ENGINE + " (" + tier.name() + ")", because);
    EngineReport report = new EngineReport(extractive.engine(), "rules", "rules", fallback, null, tier.name(), models.label(), models.hosts());
    return new Drafted(extractive.draft(request, feedback), report);
  }

  /** Findings on the model's statements say nothing of the rules' draft. */
  private static List<Finding> ofRules(List<Finding> feedback) {
    return feedback.stream().filter(f -> f.statement() != null && !f.statement().startsWith(StatementsOf.MARK)).toList();
  }

  @Override
  public EngineReport report() {
    return new EngineReport(ENGINE, "rules", "rules", null, null, models.fast().name(), models.label(), models.hosts());
  }

  @Override
  public String engine() {
    return ENGINE;
  }
}
