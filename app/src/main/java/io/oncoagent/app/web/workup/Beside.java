package io.oncoagent.app.web.workup;

import io.oncoagent.app.desk.CaseNumber;
import io.oncoagent.app.store.ConsultationRow;
import io.oncoagent.app.web.page.PageWords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a report together with what stands beside it in the store. */
@Component
public class Beside {
  private final OncoAgent agent;

  public Beside(OncoAgent agent) {
    this.agent = agent;
  }

  public WorkUp workUp(CaseReport report, PageWords words) {
    Optional<String> later = agent.store().patients().consultation(report.consultationId()).map(ConsultationRow::supersededBy);
    return WorkUp.of(report, words, CaseNumber.of(agent.store(), report), later, agent.store().boards().of(report.consultationId()), outdated(report));
  }

  /** Whether it stands on packs that are no longer those in use. */
  public boolean outdated(CaseReport report) {
    return !agent.knowledge().generation().equals(report.provenance().index());
  }
}
