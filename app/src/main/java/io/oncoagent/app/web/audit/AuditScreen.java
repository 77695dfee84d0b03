package io.oncoagent.app.web.audit;

import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.AuditVerification;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for an auditor: ids, hashes and counts, never a note; looking at it is in it. */
@RestController
class AuditScreen {
  private static final int MOST = 300;
  private final OncoAgent agent;
  private final CurrentAccount current;
  private final Pages pages;

  AuditScreen(OncoAgent agent, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping("/audit")
  ResponseEntity<String> show(HttpServletRequest request, @RequestParam(name = "about", defaultValue = "") String about, @RequestParam(name = "verify", defaultValue = "false") boolean verify) {
    agent.store().audit().record(AuditKind.VIEWED, "audit", Map.of("account", current.need().name(), "about", about.matches("[0-9a-zA-Z._-]{1,64}") ? about : ""));
    List<AuditEntry> all = about.isBlank() ? agent.store().audit().entries() : agent.store().audit().of(about.strip());
    List<AuditEntry> newest = all.reversed().stream().limit(MOST).toList();
    List<String> problems = verify ? new AuditVerification(agent.store().database(), agent.store().keys(), agent.store().audit()).verify(List.of()).problems() : List.of();
    return pages.show(request, "audit", Map.of("entries", newest, "total", all.size(), "about", about, "verified", verify, "problems", problems));
  }
}
