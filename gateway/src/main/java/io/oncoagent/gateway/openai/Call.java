package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.TokenListener;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One exchange with its clock and its stop button. Closing the connection is what stops the server's work. */
final class Call {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("gateway-clock").unstarted(work));

  private final HttpChannel channel;
  private final Cancellation cancellation;

  Call(HttpChannel channel, Cancellation cancellation) {
    this.channel = channel;
    this.cancellation = cancellation;
  }

  /** Sends and reads to the end within the limit, which covers both. */
  Transcript chat(String path, byte[] json, Duration limit, TokenListener listener) {
    if (cancellation.isCancelled()) {
      throw cancelled();
    }
    Thread caller = Thread.currentThread();
    Runnable interrupt = caller::interrupt;
    long start = System.nanoTime();
    cancellation.onCancel(interrupt);
    InputStream body;
    try {
      body = channel.post(path, json, limit).body();
    } catch (GatewayException e) {
      throw cancellation.isCancelled() ? cancelled() : e;
    } finally {
      cancellation.forget(interrupt);
      if (cancellation.isCancelled()) {
        Thread.interrupted();
      }
    }
    return read(body, limit.minusNanos(System.nanoTime() - start), listener);
  }

  private Transcript read(InputStream body, Duration left, TokenListener listener) {
    AtomicBoolean late = new AtomicBoolean();
    Runnable close = () -> close(body);
    ScheduledFuture<?> alarm = CLOCK.schedule(() -> {
      late.set(true);
      close(body);
    }, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    cancellation.onCancel(close);
    try {
      return EventStream.read(body, listener);
    } catch (IOException e) {
      throw cancellation.isCancelled() ? cancelled() : late.get() ? timedOut() : broken(e);
    } catch (GatewayException e) {
      throw cancellation.isCancelled() ? cancelled() : e;
    } finally {
      alarm.cancel(false);
      cancellation.forget(close);
      close(body);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // The connection is gone, which is what was wanted.
      return;
    }
  }

  private static GatewayException cancelled() {
    return new GatewayException(Code.CANCELLED, "the call was cancelled");
  }

  private static GatewayException timedOut() {
    return new GatewayException(Code.TIMED_OUT, "the model did not finish in the time that its measured rate allows");
  }

  private static GatewayException broken(IOException cause) {
    return new GatewayException(Code.BROKEN_REPLY, "the connection broke in the middle of the reply", cause);
  }
}
