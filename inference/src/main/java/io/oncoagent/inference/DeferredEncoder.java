package io.oncoagent.inference;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** An encoder that loads in the background while other start-up work goes on; its first use waits for it. */
public final class DeferredEncoder implements TextEncoder {
  private final CompletableFuture<TextEncoder> loading;

  private DeferredEncoder(CompletableFuture<TextEncoder> loading) {
    this.loading = loading;
  }

  /** Starts loading on the executor at once; a failure is thrown by the first use. */
  public static DeferredEncoder load(Supplier<? extends TextEncoder> encoder, Executor executor) {
    return new DeferredEncoder(CompletableFuture.supplyAsync(encoder::get, executor));
  }

  private TextEncoder loaded() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof EncoderException known) {
        throw known;
      }
      throw new EncoderException("the encoder could not be loaded", e);
    }
  }

  @Override
  public float[] encodePassage(String text) {
    return loaded().encodePassage(text);
  }

  @Override
  public float[] encodeQuery(String text) {
    return loaded().encodeQuery(text);
  }

  @Override
  public int countTokens(String text) {
    return loaded().countTokens(text);
  }

  @Override
  public int maxTokens() {
    return loaded().maxTokens();
  }

  @Override
  public int dimensions() {
    return loaded().dimensions();
  }

  @Override
  public String identity() {
    return loaded().identity();
  }

  /** Waits for the loading to end, then closes what was loaded. */
  @Override
  public void close() {
    if (!loading.isCompletedExceptionally()) {
      loaded().close();
    }
  }
}
