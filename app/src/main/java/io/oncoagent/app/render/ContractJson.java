package io.oncoagent.app.render;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.route.Contribution;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.RuleHit;
import io.oncoagent.domain.facts.RedFlag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A consultation in the JSON of the contract; field names are stable. */
public final class ContractJson {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private ContractJson() {}

  public static ObjectNode of(CaseReport r) {
    ObjectNode o = F.objectNode();
    o.put("consultationId", r.consultationId()).put("patientId", r.patientId()).put("status", r.status().name());
    o.put("released", r.released()).put("contentHash", r.contentHash()).put("language", r.deidentified().language().code());
    ArrayNode alerts = o.putArray("alerts");
    r.facts().redFlags().forEach(a -> alerts.add(alert(a)));
    o.set("deidentified", deidentified(r.deidentified()));
    o.set("facts", FactsJson.of(r.facts()));
    o.set("routing", routing(r.routing()));
    ArrayNode evidence = o.putArray("evidence");
    r.evidence().forEach(e -> evidence.add(EvidenceJson.of(e)));
    o.set("engine", EngineJson.of(r.engine()));
    o.set("confidence", confidence(r.confidence()));
    o.set("recommendation", DraftJson.of(r.recommendation()));
    o.set("critic", CriticJson.orNull(r.critic()));
    o.set("review", review(r.review(), r.decision()));
    o.set("inconclusive", inconclusive(r.inconclusive()));
    ArrayNode trace = o.putArray("trace");
    r.trace().forEach(t -> trace.add(trace(t)));
    o.set("provenance", provenance(r.provenance()));
    o.set("branch", BranchJson.of(r.branch()));
    return o;
  }

  private static ObjectNode alert(RedFlag a) {
    return F.objectNode().put("flag", a.flag()).put("message", a.message()).put("because", a.because());
  }

  /** The object {@code deidentified}, which is also what {@code deid} prints. */
  public static ObjectNode deidentified(DeidentifiedCase text) {
    ObjectNode o = F.objectNode().put("text", text.text());
    ArrayNode redactions = o.putArray("redactions");
    for (Redaction r : text.redactions()) {
      redactions.addObject().put("type", r.type().name()).put("placeholder", r.placeholder()).put("start", r.start()).put("end", r.end())
          .put("sourceStart", r.sourceStart()).put("sourceEnd", r.sourceEnd()).put("probability", Math.round(r.probability() * 1000) / 1000.0);
    }
    return o;
  }

  private static @Nullable ObjectNode routing(@Nullable Route route) {
    if (route == null) {
      return null;
    }
    ObjectNode o = F.objectNode().put("score", Math.round(route.score() * 100) / 100.0).put("tier", route.tier().number());
    ArrayNode contributions = o.putArray("contributions");
    for (Contribution c : route.contributions()) {
      contributions.addObject().put("factor", c.factor()).put("weight", c.weight()).put("because", c.because());
    }
    ArrayNode rules = o.putArray("rules");
    ArrayNode reasons = o.putArray("ruleReasons");
    for (RuleHit hit : route.rules()) {
      rules.add(hit.rule());
      reasons.addObject().put("rule", hit.rule()).put("raisesTier", hit.raisesTier()).put("because", hit.because());
    }
    if (route.override() == null) {
      o.putNull("override");
    } else {
      o.put("override", route.override().number());
    }
    return o;
  }

  private static @Nullable ObjectNode confidence(@Nullable Confidence c) {
    if (c == null) {
      return null;
    }
    ObjectNode o = F.objectNode().put("value", c.value()).put("label", FactsJson.lower(c.label())).put("raw", c.raw());
    c.reasons().forEach(o.putArray("reasons")::add);
    return o;
  }

  private static ObjectNode review(ReviewRequirement review, @Nullable ReviewDecision d) {
    ObjectNode o = F.objectNode().put("required", review.required()).put("urgency", review.urgency().name()).put("rules", review.rules());
    review.reasons().stream().map(ReviewReason::name).forEach(o.putArray("reasons")::add);
    if (d == null) {
      o.putNull("decision");
    } else {
      o.set("decision", DecisionJson.of(d));
    }
    return o;
  }

  private static @Nullable ObjectNode inconclusive(@Nullable Inconclusive i) {
    if (i == null) {
      return null;
    }
    ObjectNode o = F.objectNode().put("reason", i.reason().name()).put("message", i.message());
    i.missing().forEach(o.putArray("missing")::add);
    return o;
  }

  private static ObjectNode trace(TraceEntry t) {
    return F.objectNode().put("node", t.node()).put("startedAt", t.startedAt().toString()).put("millis", t.millis()).put("outcome", t.outcome());
  }

  private static ObjectNode provenance(Provenance p) {
    ObjectNode o = F.objectNode().put("version", p.version());
    ObjectNode models = o.putObject("models");
    p.models().forEach(models::put);
    ObjectNode prompts = o.putObject("prompts");
    p.prompts().forEach(prompts::put);
    ObjectNode rules = o.putObject("rules");
    p.rules().forEach(rules::put);
    o.put("lexicon", p.lexicon());
    p.packs().forEach(o.putArray("packs")::add);
    return o.put("index", p.index()).put("seed", p.seed());
  }
}
