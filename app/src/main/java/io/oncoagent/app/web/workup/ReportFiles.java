package io.oncoagent.app.web.workup;

import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.run.Cases;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The report to take along; every export is in the audit log. */
@RestController
class ReportFiles {
  /** The report carries its own style; it may load nothing and run nothing. */
  private static final String REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  private final OncoAgent agent;
  private final Cases cases;
  private final CurrentAccount current;

  ReportFiles(OncoAgent agent, Cases cases, CurrentAccount current) {
    this.agent = agent;
    this.cases = cases;
    this.current = current;
  }

  @GetMapping("/consultations/{id}/report.html")
  ResponseEntity<byte[]> html(@PathVariable("id") String id) {
    return file(id, "html", "text/html;charset=UTF-8", bytes(of(id).html()));
  }

  @GetMapping("/consultations/{id}/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable("id") String id) {
    return file(id, "pdf", "application/pdf", of(id).pdf());
  }

  @GetMapping("/consultations/{id}/report.json")
  ResponseEntity<byte[]> json(@PathVariable("id") String id) {
    return file(id, "json", "application/json", bytes(of(id).json().toPrettyString()));
  }

  @GetMapping("/consultations/{id}/report.txt")
  ResponseEntity<byte[]> text(@PathVariable("id") String id) {
    return file(id, "txt", "text/plain;charset=UTF-8", bytes(of(id).text()));
  }

  @GetMapping("/consultations/{id}/report.md")
  ResponseEntity<byte[]> markdown(@PathVariable("id") String id) {
    return file(id, "md", "text/markdown;charset=UTF-8", bytes(of(id).markdown()));
  }

  private StoredReport of(String id) {
    return new StoredReport(agent, report(id));
  }

  private CaseReport report(String id) {
    return cases.look(id, current.need()).orElseThrow(NotFoundException::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ResponseEntity<byte[]> file(String id, String format, String type, byte[] bytes) {
    Account account = current.need();
    agent.store().audit().record(AuditKind.EXPORTED, id, Map.of("account", account.name(), "format", format));
    ContentDisposition name = (format.equals("html") ? ContentDisposition.inline() : ContentDisposition.attachment()).filename("oncoagent-" + id.substring(0, 12) + "." + format).build();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).cacheControl(CacheControl.noStore()).header("Content-Disposition", name.toString())
        .header("Content-Security-Policy", REPORT_POLICY).body(bytes);
  }
}
