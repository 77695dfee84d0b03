package io.oncoagent.app.failure;

import io.oncoagent.app.store.StoreException;
import io.oncoagent.consult.RunFailedException;

/** A failure in one sentence for a person. */
public final class FailureSentence {
  private FailureSentence() {}

  /** An unforeseen failure names its kind, never its content, which could hold note text. */
  public static String of(Throwable failure) {
    boolean ours = failure.getClass().getName().startsWith("io.oncoagent.");
    String message = failure.getMessage();
    if (failure instanceof RunFailedException) {
      return StoreException.behind(failure).map(store -> message + ": " + store.getMessage()).orElse(String.valueOf(message));
    }
    return ours && message != null ? message.lines().findFirst().orElse(message) : "an unexpected failure (" + failure.getClass().getSimpleName() + "); run again with --verbose for its place";
  }
}
