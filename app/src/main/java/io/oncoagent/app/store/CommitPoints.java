package io.oncoagent.app.store;

/** Told around each commit, so that a measurement can end the process exactly there. */
public interface CommitPoints {
  /** Everything is written, and not yet committed. */
  String BEFORE = "before-commit";

  /** Committed, and nobody has been told yet. */
  String AFTER = "after-commit";

  /** Tells nobody. */
  CommitPoints NONE = point -> {};

  void reached(String point);
}
