package io.oncoagent.app.bench;

import io.oncoagent.app.wiring.EngineChoice;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.evaluation.ConsultSuite;
import io.oncoagent.gateway.GatewayException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One real model in three roles on the same cases: behind the rules and the critic, not at all (extractive), and in the plain loop. Tier 1 throughout. */
public final class EngineTrial {
  private final OncoAgent agent;
  private final boolean plain;
  private final Consumer<String> progress;
  private final ConsultSuite generative = new ConsultSuite();
  private final ConsultSuite extractive = new ConsultSuite();
  private final ConsultSuite loop = new ConsultSuite();
  private final Map<String, Integer> dropped = new TreeMap<>();
  private final Map<String, Integer> fallbacks = new TreeMap<>();
  private final ArrayNode proposals = JsonNodeFactory.instance.arrayNode();
  private final List<Double> seconds = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Double> loopSeconds = new ArrayList<>();
  private String id = "";

  /** @param progress told a line a case */
  public EngineTrial(OncoAgent agent, boolean plain, Consumer<String> progress) {
    this.plain = plain;
    this.progress = progress;
    this.agent =
        agent.drafting(
            EngineChoice.GENERATIVE,
            (kind, text, evidence, fate) -> proposals.addObject().put("case", id).put("kind", kind.word()).put("text", text).put("evidence", evidence).put("fate", fate));
  }

  public ObjectNode run(List<JsonNode> rows) {
    @Nullable PlainLoop peer = plain ? new PlainLoop(agent.knowledge(), agent.fastModel()) : null;
    for (JsonNode row : rows) {
      id = row.path("id").asString("?");
      DeidentifiedCase text = agent.redact(new CaseText(row.path("note").asString("")), null, null, List.of());
      CaseReport report = agent.consultation().start(new Consultation.Request(text, TierChoice.ONE, null), ProgressListener.SILENT);
      take(row, report);
      if (peer != null) {
        ask(peer, row, text);
      }
      progress.accept(id + ": " + report.engine().specialist() + (report.engine().fallback() == null ? "" : " (" + report.engine().fallback().because() + ")"));
    }
    return result(rows.size());
  }

  private void take(JsonNode row, CaseReport report) {
    EngineComparison c = report.engine().comparison();
    Recommendation rules = c == null ? report.recommendation() : c.extractive();
    generative.compare(row, report.recommendation());
    extractive.compare(row, rules);
    if (c == null) {
      String because = report.engine().fallback() == null ? "no draft" : report.engine().fallback().because();
      fallbacks.merge(because, 1, Integer::sum);
    } else {
      c.dropped().forEach((check, n) -> dropped.merge(check, n, Integer::sum));
      seconds.add(c.effort().millis() / 1000.0);
      tokens.add(c.effort().promptTokens() + c.effort().newTokens());
    }
  }

  private void ask(PlainLoop peer, JsonNode row, DeidentifiedCase text) {
    try {
      PlainLoop.Answer answer = peer.ask(text);
      loop.compare(row, answer.draft());
      loopSeconds.add(answer.usage().millis() / 1000.0);
      answer.draft().statements().forEach(s -> proposals.addObject().put("case", id).put("kind", "plain").put("text", s.text()).put("evidence", s.citations().getFirst()).put("fate", "shown"));
    } catch (GatewayException e) {
      loop.compare(row, null);
      fallbacks.merge("plain loop: " + e.getMessage(), 1, Integer::sum);
    }
  }

  private ObjectNode result(int cases) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("cases", cases);
    o.set("generative", SuiteJson.of(generative));
    o.set("extractive", SuiteJson.of(extractive));
    if (plain) {
      o.set("plainLoop", SuiteJson.of(loop));
    }
    ObjectNode out = o.putObject("dropped");
    dropped.forEach(out::put);
    ObjectNode back = o.putObject("fallbacks");
    fallbacks.forEach(back::put);
    o.put("medianSeconds", median(seconds)).put("medianTokens", tokens.isEmpty() ? 0 : tokens.stream().sorted().toList().get(tokens.size() / 2)).put("plainMedianSeconds", median(loopSeconds));
    o.set("proposals", proposals);
    return o;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
