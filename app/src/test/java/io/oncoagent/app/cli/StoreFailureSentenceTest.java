package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.store.StoreException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A full disk that stops a step in the middle of a consultation is told as what it is. */
class StoreFailureSentenceTest {
  @Test
  void theStoreBehindAFailureIsFound() {
    StoreException full = new StoreException("the database cannot be written; check the folder and its space");
    assertThat(StoreException.behind(new CompletionException(new RuntimeException(full)))).contains(full);
    assertThat(StoreException.behind(new IllegalStateException("other"))).isEmpty();
  }
}
