package io.oncoagent.consult.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a step on a thread of its own and gives it up after its budget; what it would have written afterwards is lost. */
record BoundedStep(String node, Step step, Duration budget) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    FutureTask<Map<String, Object>> work = new FutureTask<>(() -> step.run(state));
    Thread.ofVirtual().name(node).start(work);
    try {
      return work.get(budget.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new IllegalStateException("the step " + node + " did not end within " + budget.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the step " + node + " was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException("the step " + node + " broke", e.getCause());
    }
  }
}
