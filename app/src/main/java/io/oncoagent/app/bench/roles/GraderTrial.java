package io.oncoagent.app.bench.roles;

import io.oncoagent.app.wiring.Measurements;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.specialist.generative.TokenLeaning;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Does a passage answer this case's question? Positive: a passage that retrieval brought and that names a required option of the case; negative: one that names none. The
 * label is a word match, so a passage may name the option in another context, for both judges alike. At most one of each a case.
 */
final class GraderTrial {
  private static final int CHARACTERS = 900;
  static final String INSTRUCTION =
      "You grade guideline passages for an oncologist. Given a case with its question and one passage, say whether the passage states a treatment that answers the question for this patient. "
          + "Answer with one word: RELEVANT or IRRELEVANT.";

  private final OncoAgent agent;
  private final TokenLeaning judge;
  private final Consumer<String> progress;

  GraderTrial(OncoAgent agent, FirstTokens model, Consumer<String> progress) {
    this.agent = agent;
    this.judge = new TokenLeaning(model, "RELEVANT", "IRRELEVANT");
    this.progress = progress;
  }

  private record Pair(DeidentifiedCase text, Evidence evidence, boolean truth) {}

  /** @param pairs at most so many, half of them positive as far as the cases go */
  List<Judged> run(List<JsonNode> cases, int pairs, long seed) {
    List<Judged> judged = new ArrayList<>();
    for (Pair pair : pairs(cases, pairs, new Random(seed))) {
      String passage = pair.evidence().passage().text();
      String heading = String.join(" › ", pair.evidence().passage().section());
      double leaning = judge.of(prompt("Case: " + pair.text().text() + "\n\nPassage: " + heading + ": " + passage.substring(0, Math.min(passage.length(), CHARACTERS)) + "\n\nRELEVANT or IRRELEVANT?"));
      Evidence e = pair.evidence();
      judged.add(new Judged(pair.truth() ? "names a required option" : "names none", pair.truth(), e.relevance() == Relevance.RELEVANT, e.scores().rerank(), leaning));
      progress.accept("grader " + judged.size());
    }
    return judged;
  }

  private static List<ChatMessage> prompt(String data) {
    return List.of(ChatMessage.system(INSTRUCTION), ChatMessage.user(data));
  }

  private List<Pair> pairs(List<JsonNode> cases, int most, Random random) {
    List<JsonNode> order = new ArrayList<>(cases.stream().filter(c -> !c.path("must").isEmpty()).toList());
    Collections.shuffle(order, random);
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : order) {
      if (pairs.size() + 2 > most) {
        break;
      }
      DeidentifiedCase text = agent.redact(new CaseText(row.path("note").asString("")), null, null, List.of());
      List<Evidence> found = new ArrayList<>(Measurements.graded(agent, text));
      Collections.shuffle(found, random);
      Evidence positive = found.stream().filter(e -> names(row, e)).findFirst().orElse(null);
      Evidence negative = found.stream().filter(e -> !names(row, e)).findFirst().orElse(null);
      if (positive != null && negative != null) {
        pairs.add(new Pair(text, positive, true));
        pairs.add(new Pair(text, negative, false));
      }
    }
    return pairs;
  }

  private static boolean names(JsonNode row, Evidence evidence) {
    String text = evidence.passage().text().toLowerCase(Locale.ROOT);
    return row.path("must").valueStream().flatMap(JsonNode::valueStream).anyMatch(word -> text.contains(word.asString("").toLowerCase(Locale.ROOT)));
  }
}
