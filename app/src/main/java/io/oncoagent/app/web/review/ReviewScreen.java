package io.oncoagent.app.web.review;

import io.oncoagent.app.desk.Amendment;
import io.oncoagent.app.desk.ReviewDesk;
import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.run.Cases;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.web.workup.Beside;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.hitl.Differences;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.Difference;
import io.oncoagent.domain.review.ReviewDecision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statement by statement to a decision: sign as it is, amend and sign, or decline. */
@RestController
class ReviewScreen {
  private final OncoAgent agent;
  private final Cases cases;
  private final Beside beside;
  private final SignGate gate;
  private final CurrentAccount current;
  private final Pages pages;

  ReviewScreen(OncoAgent agent, Cases cases, Beside beside, SignGate gate, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.cases = cases;
    this.beside = beside;
    this.gate = gate;
    this.current = current;
    this.pages = pages;
  }

  private CaseReport shown(String id) {
    return cases.look(id, current.need()).orElseThrow(NotFoundException::new);
  }

  @GetMapping("/consultations/{id}/review")
  ResponseEntity<String> review(@PathVariable("id") String id, HttpServletRequest request) {
    return read(HttpStatus.OK, request, shown(id), "");
  }

  private ResponseEntity<String> read(HttpStatus status, HttpServletRequest request, CaseReport shown, String problem) {
    Account account = current.need();
    List<String> unopened = gate.unopened(shown, account).stream().map(s -> s.id()).toList();
    return pages.show(
        status, request, "review",
        Map.of("work", beside.workUp(shown, pages.words(request)), "unopened", unopened, "asksCaseNumber", gate.asksCaseNumber(shown), "problem", problem));
  }

  @PostMapping("/consultations/{id}/review/sign")
  ResponseEntity<String> sign(@PathVariable("id") String id, @RequestParam Map<String, String> f, HttpServletRequest request) {
    CaseReport shown = shown(id);
    return decided(id, request, shown, () -> {
      ReviewDesk.Signer signer = gate.admit(shown, current.need(), text(f, "hash"), text(f, "password"), f.get("caseNumber"), true);
      new ReviewDesk(agent).sign(shown, signer, new ReviewDesk.Signature(ReviewDecision.Outcome.APPROVED, null, null), ProgressListener.SILENT);
    });
  }

  @PostMapping("/consultations/{id}/review/decline")
  ResponseEntity<String> decline(@PathVariable("id") String id, @RequestParam Map<String, String> f, HttpServletRequest request) {
    CaseReport shown = shown(id);
    return decided(id, request, shown, () -> {
      String reason = SealedWords.of(text(f, "reason"), "declining", agent);
      ReviewDesk.Signer signer = gate.admit(shown, current.need(), text(f, "hash"), text(f, "password"), f.get("caseNumber"), false);
      new ReviewDesk(agent).sign(shown, signer, new ReviewDesk.Signature(ReviewDecision.Outcome.DECLINED, reason, null), ProgressListener.SILENT);
    });
  }

  private ResponseEntity<String> decided(String id, HttpServletRequest request, CaseReport shown, Runnable decision) {
    try {
      decision.run();
      return Pages.to("/consultations/" + id);
    } catch (ConsultationException | InputException e) {
      return read(HttpStatus.CONFLICT, request, cases.look(id, current.need()).orElse(shown), String.valueOf(e.getMessage()));
    }
  }

  @GetMapping("/consultations/{id}/review/amend")
  ResponseEntity<String> amend(@PathVariable("id") String id, HttpServletRequest request) {
    return amending(HttpStatus.OK, request, shown(id), AmendForm.NONE, List.of(), "");
  }

  /** Shows what the changes come to and what the critic says; signs nothing. */
  @PostMapping("/consultations/{id}/review/amend")
  ResponseEntity<String> check(@PathVariable("id") String id, @RequestParam Map<String, String> f, HttpServletRequest request) {
    CaseReport shown = shown(id);
    AmendForm form = AmendForm.of(f, shown);
    try {
      Critic.Critique critique = criticised(form, shown);
      return amending(HttpStatus.OK, request, shown, form, Differences.between(AmendForm.draft(shown), critique.draft()), "");
    } catch (ConsultationException | InputException | IdentifierLeftException e) {
      return amending(HttpStatus.UNPROCESSABLE_CONTENT, request, shown, form, List.of(), String.valueOf(e.getMessage()));
    }
  }

  private Critic.Critique criticised(AmendForm form, CaseReport shown) {
    if (form.changesNothing()) {
      throw new InputException("nothing is changed; sign the draft as it is");
    }
    return Amendment.of(form.applied(shown), shown, agent);
  }

  @PostMapping("/consultations/{id}/review/sign-amended")
  ResponseEntity<String> signAmended(@PathVariable("id") String id, @RequestParam Map<String, String> f, HttpServletRequest request) {
    CaseReport shown = shown(id);
    AmendForm form = AmendForm.of(f, shown);
    try {
      ReviewDesk.Signer signer = gate.admit(shown, current.need(), text(f, "hash"), text(f, "password"), f.get("caseNumber"), true);
      new ReviewDesk(agent).sign(shown, signer, new ReviewDesk.Signature(ReviewDecision.Outcome.AMENDED, null, criticised(form, shown)), ProgressListener.SILENT);
      return Pages.to("/consultations/" + id);
    } catch (ConsultationException | InputException | IdentifierLeftException e) {
      List<Difference> differences = differences(form, shown);
      return amending(HttpStatus.CONFLICT, request, shown, form, differences, String.valueOf(e.getMessage()));
    }
  }

  private static List<Difference> differences(AmendForm form, CaseReport shown) {
    return form.changesNothing() ? List.of() : Differences.between(AmendForm.draft(shown), form.applied(shown));
  }

  private ResponseEntity<String> amending(HttpStatus status, HttpServletRequest request, CaseReport shown, AmendForm form, List<Difference> differences, String problem) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("work", beside.workUp(shown, pages.words(request)));
    parameters.put("form", form);
    parameters.put("differences", differences);
    parameters.put("unopened", gate.unopened(shown, current.need()).stream().map(s -> s.id()).toList());
    parameters.put("asksCaseNumber", gate.asksCaseNumber(shown));
    parameters.put("problem", problem);
    return pages.show(status, request, "amend", parameters);
  }

  private static String text(Map<String, String> fields, String name) {
    @Nullable String value = fields.get(name);
    return value == null ? "" : value;
  }
}
