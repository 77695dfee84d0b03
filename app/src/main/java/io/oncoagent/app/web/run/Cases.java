package io.oncoagent.app.web.run;

import io.oncoagent.app.store.Account;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.Inbox;
import io.oncoagent.app.store.KeyDestroyedException;
import io.oncoagent.app.web.page.NotFoundException;
import io.oncoagent.app.web.session.FirstMinute;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Consultations as an account may see them: those of its own team. Every look at one is in the audit log. */
@Component
public class Cases {
  private final OncoAgent agent;

  public Cases(OncoAgent agent) {
    this.agent = agent;
  }

  /** @throws NotFoundException for another team's consultation as for none */
  public void need(String run, Account account) {
    if (!run.matches("[0-9a-f]{32}") || !team(run).equals(account.team())) {
      throw new NotFoundException();
    }
  }

  private String team(String run) {
    Optional<String> handedIn = agent.store().inbox().find(run).map(Inbox.Owner::team);
    boolean shell = handedIn.isEmpty() && agent.store().patients().consultation(run).isPresent();
    return handedIn.orElse(shell ? FirstMinute.TEAM : "");
  }

  /** The report, once there is one. */
  public Optional<CaseReport> look(String run, Account account) {
    need(run, account);
    Optional<CaseReport> report = find(run);
    report.ifPresent(r -> agent.store().audit().record(AuditKind.VIEWED, run, Map.of("account", account.name(), "content", r.contentHash(), "at", "page")));
    return report;
  }

  /** Whether it was handed in and has not ended, in whatever process. */
  boolean waits(String run) {
    return agent.store().inbox().find(run).filter(o -> o.state().equals("WAITING")).isPresent();
  }

  private Optional<CaseReport> find(String run) {
    try {
      return agent.reports().find(run);
    } catch (KeyDestroyedException e) {
      return Optional.empty();
    }
  }

  /**
   * A row of a worklist.
   *
   * @param report null while it is worked on, and when it ended without one
   */
  public record Row(String run, String state, String at, String account, @org.jspecify.annotations.Nullable CaseReport report) {}

  /** The team's newest consultations; for the local team those of the shell too. */
  public List<Row> ofTeam(Account account, int most) {
    List<Row> rows = new ArrayList<>();
    agent.store().audit().record(AuditKind.VIEWED, "worklist", Map.of("account", account.name(), "at", "page"));
    for (Inbox.Owner owner : agent.store().inbox().ofTeam(account.team(), most)) {
      rows.add(new Row(owner.run(), owner.state(), owner.at(), owner.account(), find(owner.run()).orElse(null)));
    }
    if (account.team().equals(FirstMinute.TEAM)) {
      for (String run : agent.store().reports().begunAtTheShell(most)) {
        find(run).ifPresent(r -> rows.add(new Row(run, r.status().name(), r.trace().isEmpty() ? "" : r.trace().getFirst().startedAt().toString(), "", r)));
      }
    }
    return rows;
  }
}
