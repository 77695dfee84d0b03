package io.oncoagent.app.wiring;

/** Which specialist drafts. */
public enum EngineChoice {
  /** What the settings say; the extractive one where they say nothing. */
  AUTO,
  EXTRACTIVE,
  GENERATIVE
}
