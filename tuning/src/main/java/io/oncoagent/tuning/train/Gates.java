package io.oncoagent.tuning.train;

import java.util.List;

/** The gates of a training, by the names that the worker gives them. */
public final class Gates {
  /** Packed cases do not see each other; every linear map of the decoder carries LoRA; the adapter changes the answers. */
  public static final List<String> OF_TRAINING = List.of("isolation", "coverage", "no-op");

  private Gates() {}
}
