package io.oncoagent.app.web.library;

import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.app.intake.PackWatermark;
import io.oncoagent.app.intake.PackWords;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.knowledge.KnowledgeBase;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads uploaded documents into a pack, one upload at a time, beside everything else. */
@Component
class IngestDesk {
  private final OncoAgent agent;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ingest-", 0).factory());
  private volatile UploadView state = new UploadView(false, "", 0, 0, false, "", List.of());

  private volatile Future<?> running = CompletableFuture.completedFuture(null);

  IngestDesk(OncoAgent agent) {
    this.agent = agent;
  }

  UploadView state() {
    return state;
  }

  /** @param folder of the uploaded documents, removed afterwards */
  synchronized void begin(Path folder, KnowledgeBase.PackRequest request) {
    if (state.running()) {
      throw new ConsultationException(ConsultationException.Code.BUSY, "another pack is being installed; wait for it");
    }
    state = new UploadView(true, request.name(), 0, 0, false, "", List.of());
    running = worker.submit(() -> ingest(folder, request));
  }

  /** The state once the upload under way has ended, or after so long. */
  UploadView settled(Duration most) throws InterruptedException {
    try {
      running.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return state;
    } catch (ExecutionException e) {
      // An error of the machine itself, such as no memory: it ends as a refusal, never as a pack that seems to be installed.
      state = new UploadView(false, state.pack(), 0, 0, true, FailureSentence.of(e), List.of());
    }
    return state;
  }

  private void ingest(Path folder, KnowledgeBase.PackRequest request) {
    try {
      Stream.of(request.name(), request.publisher(), request.edition(), request.licence(), request.licenceStatement()).filter(Objects::nonNull)
          .forEach(words -> PackWords.check(words, agent::verifyNoIdentifier));
      PackWatermark.check(List.of(folder), words -> PackWords.check(words, agent::verifyNoIdentifier));
      KnowledgeBase.IngestReport report =
          agent.knowledge().ingest(List.of(folder), request, p -> state = new UploadView(true, request.name(), p.passagesDone(), p.passages(), false, "", List.of()));
      state = new UploadView(false, report.pack(), report.passages(), report.passages(), false, report.documents() + " / " + report.passages(), report.problems());
    } catch (RuntimeException e) {
      state = new UploadView(false, request.name(), 0, 0, true, FailureSentence.of(e), List.of());
    } finally {
      remove(folder);
    }
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left lies in the cache, which may be deleted at any time.
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
