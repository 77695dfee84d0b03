package io.oncoagent.app.web.workup;

import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.HandedIn;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.run.Cases;
import io.oncoagent.app.web.run.RunDesk;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.route.TierChoice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One consultation: followed while it runs, read when it has ended. */
@RestController
class WorkUpScreen {
  /** In the order of the graph. */
  private static final List<String> NODES = List.of("ingestion", "router", "corrective_rag", "specialist", "critic", "hitl_gate", "formatter", "fallback");

  private final OncoAgent agent;
  private final RunDesk desk;
  private final Cases cases;
  private final Beside beside;
  private final CurrentAccount current;
  private final Pages pages;

  WorkUpScreen(OncoAgent agent, RunDesk desk, Cases cases, Beside beside, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.desk = desk;
    this.cases = cases;
    this.beside = beside;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping("/consultations/{id}")
  ResponseEntity<String> show(@PathVariable("id") String id, HttpServletRequest request) {
    Account account = current.need();
    Optional<CaseReport> report = cases.look(id, account);
    if (report.isPresent() && !desk.working(id)) {
      return pages.show(request, "workup", Map.of("work", beside.workUp(report.get(), pages.words(request)), "nodes", NODES));
    }
    String failure = desk.failure(id).orElse("");
    String state = desk.working(id) ? "RUNNING" : agent.store().inbox().find(id).map(o -> o.state()).orElseThrow(NotFoundException::new);
    return pages.show(request, "running", Map.of("id", id, "nodes", NODES, "state", state, "failure", failure));
  }

  @PostMapping("/consultations/{id}/cancel")
  ResponseEntity<String> cancel(@PathVariable("id") String id) {
    Account account = current.need();
    cases.need(id, account);
    desk.cancel(id, account.name());
    return Pages.to("/consultations/" + id);
  }

  /** A branch that nobody can sign. */
  @PostMapping("/consultations/{id}/what-if")
  ResponseEntity<String> whatIf(@PathVariable("id") String id, @RequestParam("words") String words) {
    return continued(id, words, true);
  }

  /** News of the case: read behind the earlier note. */
  @PostMapping("/consultations/{id}/follow-up")
  ResponseEntity<String> followUp(@PathVariable("id") String id, @RequestParam("words") String words) {
    return continued(id, words, false);
  }

  private ResponseEntity<String> continued(String id, String words, boolean whatIf) {
    Account account = current.need();
    CaseReport earlier = cases.look(id, account).orElseThrow(() -> new InputException("this consultation has no result to go on from"));
    String cancer = whatIf && earlier.facts().cancer() != null ? earlier.facts().cancer().name() + ". " : "";
    DeidentifiedCase later = SealedWords.beside(cancer + NoteReader.checked(words, whatIf ? "the what-if" : "the follow-up"), earlier.deidentified().language(), agent);
    DeidentifiedCase whole = OncoAgent.append(earlier.deidentified(), later);
    HandedIn next = new HandedIn(agent.newId(), account.name(), account.team(), whole, TierChoice.AUTO, earlier.patientId(), id, whatIf ? later : null);
    return Pages.to("/consultations/" + desk.handIn(next, null));
  }

  /** The words beside a consultation that the tumour board decided. */
  @PostMapping("/consultations/{id}/board")
  ResponseEntity<String> board(@PathVariable("id") String id, @RequestParam("words") String words, @RequestParam("concordance") String concordance) {
    Account account = current.need();
    CaseReport report = cases.look(id, account).orElseThrow(NotFoundException::new);
    if (!concordance.matches("AGREES|PARTLY|DIFFERS")) {
      throw new InputException("say whether the board's decision agrees, partly agrees or differs");
    }
    String by = account.shownName() + " (" + account.name() + ")";
    String clean = SealedWords.of(words, "the board's decision", agent);
    agent.store().boards().record(
        report.consultationId(),
        new io.oncoagent.domain.review.BoardDecision(agent.clock().instant(), by, clean, io.oncoagent.domain.review.BoardDecision.Concordance.valueOf(concordance)));
    return Pages.to("/consultations/" + id);
  }

  /** Told by the page when a reviewer opens the source of a statement. */
  @PostMapping("/consultations/{id}/opened")
  ResponseEntity<String> opened(@PathVariable("id") String id, @RequestParam("statement") String statement, @RequestParam("hash") String hash) {
    Account account = current.need();
    CaseReport report = cases.look(id, account).orElseThrow(NotFoundException::new);
    boolean known = report.recommendation() != null && report.recommendation().statements().stream().anyMatch(s -> s.id().equals(statement));
    if (!known || !report.contentHash().equals(hash)) {
      throw new NotFoundException();
    }
    agent.store().openedSources().opened(id, account.name(), hash, statement);
    return ResponseEntity.noContent().build();
  }
}
