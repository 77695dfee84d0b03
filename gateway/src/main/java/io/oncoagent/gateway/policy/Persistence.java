package io.oncoagent.gateway.policy;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.oncoagent.gateway.GatewayException;
import java.time.Duration;
import java.util.function.Supplier;

/** How often a server is asked, by how many at once, and when it is left alone: retry, then breaker, then a place in the queue. */
public final class Persistence {
  private final FailsafeExecutor<Object> executor;

  /**
   * @param retries asked again so often, only for what may be retried
   * @param pause before the first retry, doubled for the next; a server's own wish counts if it is at most ten times that
   * @param failures in a row, after which the server rests for {@code rest}
   */
  public record Limits(int retries, Duration pause, int failures, Duration rest) {
    /** Two retries after half a second and a second; five failures in a row give half a minute's rest. */
    public static final Limits STANDARD = new Limits(2, Duration.ofMillis(500), 5, Duration.ofSeconds(30));
  }

  public Persistence(Limits limits, int callers, Duration queue) {
    RetryPolicy<Object> retry =
        RetryPolicy.builder()
            .handleIf(e -> e instanceof GatewayException g && g.code().mayBeRetried())
            .withMaxRetries(limits.retries())
            .withDelayFn(context -> delay(limits, context.getAttemptCount(), context.getLastException()))
            .build();
    CircuitBreaker<Object> breaker =
        CircuitBreaker.builder()
            .handleIf(e -> e instanceof GatewayException g && g.code().isServerFault())
            .withFailureThreshold(limits.failures())
            .withDelay(limits.rest())
            .build();
    Bulkhead<Object> places = Bulkhead.builder(callers).withMaxWaitTime(queue).build();
    this.executor = Failsafe.with(retry, breaker, places);
  }

  private static Duration delay(Limits limits, int attempt, Throwable last) {
    Duration own = limits.pause().multipliedBy(1L << Math.min(attempt - 1, 5));
    Duration wished = last instanceof GatewayException g ? g.retryAfter() : null;
    if (wished == null || wished.compareTo(limits.pause().multipliedBy(10)) > 0 || wished.compareTo(own) < 0) {
      return own;
    }
    return wished;
  }

  /** @throws GatewayException the last failure; BUSY without a free place in time; RESTING while the server is left alone */
  public <T> T run(Supplier<T> call) {
    try {
      return executor.get(call::get);
    } catch (BulkheadFullException e) {
      throw new GatewayException(GatewayException.Code.BUSY, "the model server has too many callers waiting", e);
    } catch (CircuitBreakerOpenException e) {
      throw new GatewayException(GatewayException.Code.RESTING, "the model server failed repeatedly and is left alone for a while", e);
    } catch (FailsafeException e) {
      Thread.currentThread().interrupt();
      throw new GatewayException(GatewayException.Code.CANCELLED, "the wait for the model server was interrupted", e);
    }
  }
}
