package io.oncoagent.consult.specialist;

/** Watches an engine while it drafts, and may stop it. */
public interface Drafting {
  /** Watches nothing and never stops. */
  Drafting UNWATCHED = new Drafting() {};

  /** A model has written so many tokens; never told what they say, because nothing of it has been checked yet. */
  default void written(int tokens) {}

  /** Hands in what stops the engine's work at once; called when such work begins. */
  default void stoppedBy(Runnable stop) {}
}
