package io.oncoagent.app.web.worklist;

import io.oncoagent.app.desk.CaseNumber;
import io.oncoagent.app.web.page.Pages;
import io.oncoagent.app.web.run.Cases;
import io.oncoagent.app.web.security.CurrentAccount;
import io.oncoagent.app.web.workup.Beside;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The team's consultations by what they wait for. */
@RestController
class WorklistScreen {
  private static final int MOST = 200;
  private final OncoAgent agent;
  private final Cases cases;
  private final Beside beside;
  private final CurrentAccount current;
  private final Pages pages;

  WorklistScreen(OncoAgent agent, Cases cases, Beside beside, CurrentAccount current, Pages pages) {
    this.agent = agent;
    this.cases = cases;
    this.beside = beside;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping("/worklist")
  ResponseEntity<String> show(HttpServletRequest request, @RequestParam(name = "group", defaultValue = "ALL") String group) {
    List<WorkRow> rows = cases.ofTeam(current.need(), MOST).stream().map(this::row).sorted(Comparator.comparing(WorkRow::group).thenComparing(WorkRow::urgency)).toList();
    List<WorkRow> shown = rows.stream().filter(r -> group.equals("ALL") || r.group().name().equals(group)).toList();
    return pages.show(request, "worklist", Map.of("rows", shown, "counts", WorkGroup.counts(rows), "group", group));
  }

  private WorkRow row(Cases.Row row) {
    CaseReport r = row.report();
    WorkGroup group = WorkGroup.of(row.state(), r, r != null && beside.outdated(r));
    if (r == null) {
      return new WorkRow(row.run(), group, "", row.at(), row.account(), 2, 0, "");
    }
    String what = new io.oncoagent.app.render.Banner(r).patient();
    return new WorkRow(row.run(), group, what, row.at(), row.account(), r.review().urgency().ordinal(), r.facts().redFlags().size(), CaseNumber.of(agent.store(), r).orElse(""));
  }
}
