package io.oncoagent.consult;

/** Told as the nodes of the graph run. Never given note text. */
public interface ProgressListener {
  /** Tells nobody. */
  ProgressListener SILENT = new ProgressListener() {};

  /** The consultation is entered under this id; from now on it can be followed and stopped. */
  default void begun(String consultationId) {}

  /** A node begins. */
  default void started(String node) {}

  /** A model has written so many tokens within this node; never told what they say. */
  default void written(String node, int tokens) {}

  /** A node has ended; {@code outcome} in a few words. */
  default void ended(String node, long millis, String outcome) {}
}
