package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.gateway.openai.ServerFirstTokens;
import io.oncoagent.knowledge.CorrectiveRetriever;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of an installation that only measurements look at alone. */
public final class Measurements {
  private Measurements() {}

  /** The probabilities of tier 1's first tokens, with this adapter where one is named; to be closed. */
  public static ServerFirstTokens firstTokens(ModelSettings models, @Nullable String adapter) {
    return ModelGateways.firstTokens(models, adapter);
  }

  /** What corrective retrieval brings for a case, with its own grades: before the chosen guideline is read as a whole. */
  public static List<Evidence> graded(OncoAgent agent, DeidentifiedCase text) {
    return new CorrectiveRetriever(agent.index(), agent.lexicon(), agent::encoder).retrieve(text, agent.facts(text), agent.route(text)).evidence();
  }
}
