package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.Home;
import io.oncoagent.consult.branch.ProfileInputs;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.critic.ThreeLayerCritic;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.consult.graph.GraphParts;
import io.oncoagent.consult.hitl.ReviewRules;
import io.oncoagent.consult.report.EvidenceConfidence;
import io.oncoagent.consult.route.PublishedScoreRouter;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.deid.ResidualCheck;
import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.inference.BgeSmallEncoder;
import io.oncoagent.inference.DeferredEncoder;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Which implementation plays which part. */
final class Parts {
  private Parts() {}

  static TextEncoder encoder(Home home) {
    return DeferredEncoder.load(() -> BgeSmallEncoder.open(home.cache()), ForkJoinPool.commonPool());
  }

  static LuceneKnowledgeBase knowledge(Home home, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    return LuceneKnowledgeBase.open(home.knowledge(), lexicon, encoder);
  }

  static Critic critic(Lexicon lexicon) {
    return new ThreeLayerCritic(lexicon, guard(PhiRedactors.residualCheck()));
  }

  static IdentifierGuard guard(ResidualCheck check) {
    return text -> {
      try {
        check.verify(text);
      } catch (ResidualIdentifierException e) {
        throw new IdentifierLeftException("what looks like an identifier (" + e.type() + ") remains at characters " + e.start() + "–" + e.end(), e.start(), e.end());
      }
    };
  }

  static GraphConsultation consultation(OncoAgent agent) {
    Lexicon lexicon = agent.lexicon();
    Store store = agent.store();
    EvidenceReader reader = new EvidenceReader(lexicon);
    GraphParts parts =
        new GraphParts(
            guard(agent.residual()), agent.reading(), new PublishedScoreRouter(lexicon), Retrieval.of(agent.index(), lexicon, agent::encoder, reader),
            agent.specialist(reader), agent.critic(), new EvidenceConfidence(), agent.settings().review().policy(), store.decisions(),
            store.checkpoints(), store.events(), store.register(), new ProfileInputs(lexicon), () -> provenance(agent), () -> basis(agent), new RandomIds(), agent.clock());
    return new GraphConsultation(parts, store.reports());
  }

  private static Map<String, String> rules() {
    return Map.of("score", "published, May 2026", "review", ReviewRules.edition());
  }

  /** What a run must find unchanged to go on; cheap, since every run asks for it at its start. */
  private static String basis(OncoAgent agent) {
    return String.join(" | ", Version.NUMBER, agent.lexicon().version(), new TreeMap<>(rules()).toString(), new TreeMap<>(agent.prompts()).toString(), "review.policy " + agent.settings().review().policy());
  }

  private static Provenance provenance(OncoAgent agent) {
    List<String> packs = agent.knowledge().packs().stream().filter(KnowledgeBase.PackInfo::enabled).map(p -> p.name() + " " + p.edition()).toList();
    return new Provenance(
        Version.NUMBER, agent.models(), agent.prompts(), rules(), agent.lexicon().version(), packs,
        agent.knowledge().generation(), 0);
  }
}
