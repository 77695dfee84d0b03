package io.oncoagent.app.web.api;

import io.oncoagent.app.desk.Amendment;
import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.render.DraftReader;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.review.SignGate;
import io.oncoagent.app.web.run.Cases;
import io.oncoagent.app.web.run.RunDesk;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Consultations for programs: the contract's object, while it runs its id and status. */
@RestController
class ConsultationApi {
  private static final int MOST = 200;
  private final OncoAgent agent;
  private final RunDesk desk;
  private final Cases cases;
  private final SignGate gate;
  private final CurrentAccount current;

  ConsultationApi(OncoAgent agent, RunDesk desk, Cases cases, SignGate gate, CurrentAccount current) {
    this.agent = agent;
    this.desk = desk;
    this.cases = cases;
    this.gate = gate;
    this.current = current;
  }

  @GetMapping("/api/v1/consultations")
  ResponseEntity<String> list() {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (Cases.Row row : cases.ofTeam(current.need(), MOST)) {
      String status = row.report() == null ? waiting(row.state()) : row.report().status().name();
      rows.addObject().put("consultationId", row.run()).put("status", status).put("begunAt", row.at()).put("account", row.account())
          .put("contentHash", row.report() == null ? null : row.report().contentHash());
    }
    return Json.ok(JsonNodeFactory.instance.objectNode().set("consultations", rows));
  }

  private static String waiting(String state) {
    return state.equals("WAITING") ? "RUNNING" : state;
  }

  @GetMapping("/api/v1/consultations/{id}")
  ResponseEntity<String> one(@PathVariable("id") String id) {
    Account account = current.need();
    Optional<CaseReport> report = cases.look(id, account);
    if (report.isPresent() && !desk.working(id)) {
      return Json.ok(new StoredReport(agent, report.get()).json());
    }
    String state = desk.working(id) ? "RUNNING" : agent.store().inbox().find(id).map(o -> waiting(o.state())).orElseThrow(NotFoundException::new);
    return Json.ok(JsonNodeFactory.instance.objectNode().put("consultationId", id).put("status", state).put("released", false).put("failure", desk.failure(id).orElse(null)));
  }

  @PostMapping("/api/v1/consultations/{id}/cancel")
  ResponseEntity<String> cancel(@PathVariable("id") String id) {
    Account account = current.need();
    cases.need(id, account);
    return Json.ok(JsonNodeFactory.instance.objectNode().put("consultationId", id).put("cancelled", desk.cancel(id, account.name())));
  }

  /** A program that shows sources tells which one its user opened. */
  @PostMapping("/api/v1/consultations/{id}/opened")
  ResponseEntity<String> opened(@PathVariable("id") String id, @RequestBody String body) {
    JsonNode in = Json.read(body);
    Account account = current.need();
    CaseReport shown = cases.look(id, account).orElseThrow(NotFoundException::new);
    String statement = Json.need(in, "statement");
    boolean known = shown.recommendation() != null && shown.recommendation().statements().stream().anyMatch(s -> s.id().equals(statement));
    if (!known || !shown.contentHash().equals(Json.need(in, "hash"))) {
      throw new InputException("there is no such statement in the text of this hash");
    }
    agent.store().openedSources().opened(id, account.name(), shown.contentHash(), statement);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/api/v1/consultations/{id}/decision")
  ResponseEntity<String> decide(@PathVariable("id") String id, @RequestBody String body) {
    JsonNode in = Json.read(body);
    CaseReport shown = cases.look(id, current.need()).orElseThrow(NotFoundException::new);
    ReviewDesk.Signature signature = signature(Json.need(in, "outcome").toUpperCase(Locale.ROOT), in, shown);
    boolean releases = signature.outcome() != ReviewDecision.Outcome.DECLINED;
    ReviewDesk.Signer signer = gate.admit(shown, current.need(), Json.need(in, "hash"), Json.need(in, "password"), Json.text(in, "caseNumber"), releases);
    CaseReport after = new ReviewDesk(agent).sign(shown, signer, signature, ProgressListener.SILENT);
    return Json.ok(new StoredReport(agent, after).json());
  }

  private ReviewDesk.Signature signature(String outcome, JsonNode in, CaseReport shown) {
    return switch (outcome) {
      case "APPROVED" -> new ReviewDesk.Signature(ReviewDecision.Outcome.APPROVED, null, null);
      case "DECLINED" -> new ReviewDesk.Signature(ReviewDecision.Outcome.DECLINED, SealedWords.of(Json.need(in, "reason"), "«reason»", agent), null);
      case "AMENDED" -> new ReviewDesk.Signature(ReviewDecision.Outcome.AMENDED, null, Amendment.of(written(in.get("recommendation")), shown, agent));
      default -> throw new InputException("«outcome» is one of " + List.of(ReviewDecision.Outcome.values()));
    };
  }

  private static io.oncoagent.domain.recommendation.Recommendation written(@Nullable JsonNode node) {
    try {
      if (node == null) {
        throw new InputException("an amendment needs «recommendation», the object of the contract");
      }
      return DraftReader.read(node);
    } catch (IllegalArgumentException e) {
      throw new InputException("«recommendation» is not the object of the contract");
    }
  }
}
