package io.oncoagent.app.web.run;

import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.app.settings.WebSettings;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.HandedIn;
import io.oncoagent.app.store.Inbox;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.TraceEntry;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works on what is handed in, so many at once; the others wait in order. Everything waits in the store, so that a stop loses nothing. */
@Component
public class RunDesk {
  private static final int MOST_WAITING = 500;
  private final OncoAgent agent;
  private final ExecutorService workers;
  private final Map<String, RunFeed> feeds = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> work = new ConcurrentHashMap<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  public RunDesk(OncoAgent agent, WebSettings settings) {
    this.agent = agent;
    this.workers = Executors.newFixedThreadPool(settings.jobs(), Thread.ofPlatform().name("consultation-", 0).factory());
  }

  /** @return the consultation's id; an earlier one when the key was used before for the same words */
  public String handIn(HandedIn request, Inbox.@Nullable RequestKey key) {
    if (work.size() >= MOST_WAITING) {
      throw new ConsultationException(ConsultationException.Code.BUSY, "too many consultations wait; try again in a minute");
    }
    String run = agent.store().inbox().put(request, key);
    if (run.equals(request.run())) {
      begin(request);
    }
    return run;
  }

  /** Goes on with what an earlier process left. */
  public void takeUp() {
    agent.store().inbox().open().forEach(this::begin);
  }

  private void begin(HandedIn request) {
    RunFeed feed = new RunFeed(stored(request.run()));
    feeds.put(request.run(), feed);
    work.put(request.run(), workers.submit(() -> work(request, feed)));
    // It may have ended already.
    if (!feeds.containsKey(request.run())) {
      work.remove(request.run());
    }
  }

  private void work(HandedIn request, RunFeed feed) {
    String state = "FAILED";
    try {
      state = run(request, feed).status().name();
      agent.store().inbox().ended(request.run(), state);
    } catch (RuntimeException e) {
      failed(request.run(), e);
    } finally {
      feed.done(state);
      feeds.remove(request.run());
      work.remove(request.run());
    }
  }

  /** What another process works on, and what this one stops to do, stays in the inbox. */
  private void failed(String run, RuntimeException failure) {
    boolean elsewhere = failure instanceof ConsultationException e && e.code() == ConsultationException.Code.BUSY;
    if (failures.size() > MOST_WAITING) {
      failures.clear();
    }
    failures.put(run, FailureSentence.of(failure));
    if (!stopping && !elsewhere) {
      agent.store().inbox().ended(run, "FAILED");
    }
  }

  private CaseReport run(HandedIn r, RunFeed feed) {
    agent.readyWithStarter(p -> {});
    Optional<CaseReport> done = agent.reports().find(r.run());
    if (done.isPresent()) {
      return done.get();
    }
    return agent.store().patients().consultation(r.run()).isPresent() ? resumed(r, feed) : begun(r, feed);
  }

  private CaseReport begun(HandedIn r, RunFeed feed) {
    if (r.of() != null) {
      return agent.consultation().follow(r.run(), new Consultation.Continuation(r.of(), r.text(), r.assumed(), r.tier()), feed);
    }
    return agent.consultation().start(r.run(), new Consultation.Request(r.text(), r.tier(), r.patientId(), r.corrections()), feed);
  }

  /** A run that was cut off before its first step begins anew; one begun under other rules cannot go on, and its words are handed in again under another id. */
  private CaseReport resumed(HandedIn r, RunFeed feed) {
    try {
      return agent.consultation().resume(r.run(), feed);
    } catch (ConsultationException e) {
      if (e.code() == ConsultationException.Code.UNKNOWN_ID) {
        return begun(r, feed);
      }
      if (e.code() == ConsultationException.Code.OUTDATED) {
        handIn(new HandedIn(agent.newId(), r.account(), r.team(), r.text(), r.tier(), r.patientId(), r.of(), r.assumed(), r.corrections()), null);
      }
      throw e;
    }
  }

  /** Stops the work within a second; false when there is nothing to stop. */
  public boolean cancel(String run, String account) {
    Future<?> job = work.get(run);
    if (job == null || !stopped(run, job)) {
      return false;
    }
    agent.store().audit().record(AuditKind.RUN_CANCELLED, run, Map.of("account", account));
    agent.store().inbox().ended(run, "CANCELLED");
    RunFeed feed = feeds.remove(run);
    if (feed != null) {
      feed.done("CANCELLED");
    }
    work.remove(run);
    return true;
  }

  /** A run that works is taken from its worker and ends CANCELLED; one that waits its turn is taken out of the row. */
  private boolean stopped(String run, Future<?> job) {
    try {
      agent.consultation().cancel(run);
      return true;
    } catch (ConsultationException e) {
      return e.code() == ConsultationException.Code.UNKNOWN_ID && job.cancel(true);
    }
  }

  /** Whether this process works on it or has it waiting. */
  public boolean working(String run) {
    return feeds.containsKey(run);
  }

  /** Why a run ended without a report, in one sentence; empty when it did not, or in another process. */
  public Optional<String> failure(String run) {
    return Optional.ofNullable(failures.get(run));
  }

  Optional<RunFeed> feed(String run) {
    return Optional.ofNullable(feeds.get(run));
  }

  /** What the store knows of a run's steps. */
  List<RunEvent> stored(String run) {
    List<RunEvent> events = new ArrayList<>();
    for (TraceEntry entry : agent.store().events().events(run)) {
      long k = events.size() / 2;
      events.add(new RunEvent(2 * k + 1, "started", entry.node(), 0, ""));
      events.add(new RunEvent(2 * k + 2, "ended", entry.node(), entry.millis(), entry.outcome()));
    }
    return List.copyOf(events);
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    workers.shutdown();
    if (!workers.awaitTermination(3, TimeUnit.SECONDS)) {
      workers.shutdownNow();
      workers.awaitTermination(2, TimeUnit.SECONDS);
    }
  }
}
