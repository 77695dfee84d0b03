package io.oncoagent.tuning.generate;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
  void of(Duration time) throws InterruptedException;
}
