package io.oncoagent.app.web.intake;

import io.oncoagent.app.desk.SealedWords;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.intake.NoteReader;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.HandedIn;
import io.oncoagent.app.store.Inbox;
import io.oncoagent.app.web.page.FactRows;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.run.RunDesk;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.report.Sha256;
import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.deid.UnsupportedLanguageException;
import io.oncoagent.domain.facts.FactCorrection;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Paste, type or drop a note; see what is removed and read; hand it in. */
@RestController
class IntakeScreen {
  private final OncoAgent agent;
  private final RunDesk desk;
  private final CurrentAccount current;
  private final Pages pages;

  IntakeScreen(OncoAgent agent, RunDesk desk, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.desk = desk;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping("/intake")
  ResponseEntity<String> form(HttpServletRequest request, @RequestParam(name = "example", required = false) @Nullable String example) {
    IntakeForm empty = IntakeForm.empty(agent.newId());
    return asked(HttpStatus.OK, request, example == null ? empty : empty.withNote(Examples.note(example)), "");
  }

  private ResponseEntity<String> asked(HttpStatus status, HttpServletRequest request, IntakeForm form, String problem) {
    return pages.show(status, request, "intake", Map.of("form", form, "examples", Examples.NAMES, "problem", problem));
  }

  @PostMapping("/intake/preview")
  ResponseEntity<String> preview(
      HttpServletRequest request, @RequestParam Map<String, String> fields, @RequestParam(name = "keep", required = false) @Nullable List<String> keep,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
    IntakeForm form = form(fields, keep);
    try {
      if (file != null && !file.isEmpty()) {
        form = form.withNote(NoteReader.of(file.getBytes(), "the file").value());
      }
      Preview preview = Preview.of(form, agent, by(current.need()));
      return pages.show(request, "preview", Map.of("preview", preview, "rows", FactRows.of(preview.text(), preview.read(), pages.words(request))));
    } catch (InputException | UnsupportedLanguageException | ResidualIdentifierException e) {
      return asked(HttpStatus.UNPROCESSABLE_CONTENT, request, form, String.valueOf(e.getMessage()));
    }
  }

  private IntakeForm form(Map<String, String> fields, @Nullable List<String> keep) {
    String key = fields.getOrDefault("key", "");
    return IntakeForm.of(fields, keep == null ? List.of() : keep, key.matches("[0-9a-f]{32}") ? key : agent.newId());
  }

  @PostMapping("/intake/hand-in")
  ResponseEntity<String> handIn(
      HttpServletRequest request, @RequestParam Map<String, String> fields, @RequestParam(name = "keep", required = false) @Nullable List<String> keep) {
    Account account = current.need();
    IntakeForm form = form(fields, keep);
    try {
      Preview preview = Preview.of(form, agent, by(current.need()));
      String id = agent.newId();
      HandedIn handedIn = new HandedIn(id, account.name(), account.team(), preview.text(), form.effort(), patient(form, account), null, null, preview.facts().corrections());
      // The same form with the same words is one consultation, however often it is sent; with other words it is another.
      String words = Sha256.hex((preview.text() + form.tier() + form.patient() + new java.util.TreeMap<>(form.facts())).getBytes(StandardCharsets.UTF_8));
      String run = desk.handIn(handedIn, new Inbox.RequestKey(form.key() + " " + words, words));
      recordKept(run, account, form);
      recordCorrected(run, account, preview.facts().corrections());
      return Pages.to("/consultations/" + run);
    } catch (InputException | UnsupportedLanguageException | ResidualIdentifierException e) {
      return asked(HttpStatus.UNPROCESSABLE_CONTENT, request, form, String.valueOf(e.getMessage()));
    }
  }

  /** An id from the register, or a new patient under the hospital's own number. */
  private @Nullable String patient(IntakeForm form, Account account) {
    if (!form.patient().isEmpty()) {
      agent.store().patients().needOfTeam(form.patient(), account.team());
      return form.patient();
    }
    if (form.caseNumber().isEmpty()) {
      return null;
    }
    String id = agent.newId();
    agent.store().patients().add(id, form.caseNumber(), account.team());
    return id;
  }

  private static String by(Account account) {
    return account.shownName() + " (" + account.name() + ")";
  }

  /** Which kinds of facts, never their words: those are sealed with the case. */
  private void recordCorrected(String run, Account account, List<FactCorrection> corrections) {
    if (!corrections.isEmpty()) {
      String items = corrections.stream().map(c -> c.item().name()).sorted().collect(Collectors.joining(" "));
      agent.store().audit().record(AuditKind.FACTS_CORRECTED, run, Map.of("account", account.name(), "count", String.valueOf(corrections.size()), "items", items));
    }
  }

  private void recordKept(String run, Account account, IntakeForm form) {
    if (!form.keep().isEmpty()) {
      String reason = SealedWords.query(form.keepReason(), agent);
      agent.store().audit().record(AuditKind.REDACTION_KEPT, run, Map.of("account", account.name(), "count", String.valueOf(form.keep().size()), "reason", Sha256.hex(reason.getBytes(StandardCharsets.UTF_8))));
    }
  }
}
