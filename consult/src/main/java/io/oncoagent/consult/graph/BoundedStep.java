package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.gateway.chat.Cancellation;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs a step on a thread of its own and gives it up after its budget; what it would have written afterwards is lost. Once its run is stopped it has a moment to end by itself,
 * since a computation that is torn off could not be trusted to leave its tools whole.
 *
 * @param button what stops the run of a given id
 */
record BoundedStep(String node, Step step, Duration budget, Function<String, Cancellation> button) implements Step {
  /** A model's connection closes at once; a step that only computes ends within this, or hangs. */
  private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

  @Override
  public Map<String, Object> run(ConsultState state) {
    CompletableFuture<Map<String, Object>> work = new CompletableFuture<>();
    Thread worker = Thread.ofPlatform().daemon().name(node).start(() -> {
      try {
        work.complete(step.run(state));
      } catch (Throwable e) {
        work.completeExceptionally(e);
      }
    });
    CompletableFuture<Void> pressed = new CompletableFuture<>();
    Runnable press = () -> pressed.complete(null);
    Cancellation stop = button.apply(state.request().consultationId());
    stop.onCancel(press);
    try {
      return ended(work, pressed, worker);
    } finally {
      stop.forget(press);
    }
  }

  private Map<String, Object> ended(CompletableFuture<Map<String, Object>> work, CompletableFuture<Void> pressed, Thread worker) {
    try {
      CompletableFuture.anyOf(work, pressed).get(budget.toNanos(), TimeUnit.NANOSECONDS);
      return work.get(LAST_MOMENT.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      if (pressed.isDone()) {
        throw new ConsultationException(ConsultationException.Code.ENDED, "the consultation was stopped", e);
      }
      throw new IllegalStateException("the step " + node + " did not end within " + budget.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      worker.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the step " + node + " was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException("the step " + node + " broke", e.getCause());
    }
  }
}
