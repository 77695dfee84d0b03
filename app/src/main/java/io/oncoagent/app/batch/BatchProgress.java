package io.oncoagent.app.batch;

/** Told as lines are done. */
public interface BatchProgress {
  /** Tells nobody. */
  BatchProgress SILENT = new BatchProgress() {};

  default void lineDone() {}

  default void finished() {}
}
