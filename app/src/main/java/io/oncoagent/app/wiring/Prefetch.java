package io.oncoagent.app.wiring;

import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.lexicon.Lexicon;

/**
 * Loads beside the caller's work what a process will need soon. A part that cannot be loaded is loaded again, and its failure told, where it is used.
 */
public final class Prefetch {
  private Prefetch() {}

  /** What does not depend on any setting, while the command line is parsed: the lexicon and the word lists. */
  public static void warm() {
    beside(() -> PhiRedactors.standard(Lexicon.shipped()));
  }

  static void of(OncoAgent agent) {
    beside(() -> agent.encoder().dimensions());
    beside(() -> agent.index().shelf());
    beside(agent::critic);
    beside(agent::consultation);
    beside(GraphConsultation::warm);
  }

  private static void beside(Runnable work) {
    Thread.ofPlatform().daemon().name("prefetch").uncaughtExceptionHandler((thread, failure) -> { }).start(work);
  }
}
