package io.oncoagent.tuning.train;

import java.time.Duration;
import java.util.List;

/**
 * How a worker is started, and how long it may say nothing.
 *
 * @param words the command, to which the run's folder is added
 * @param loading from the start until the model is loaded
 * @param silence between two lines afterwards; the worker beats as its work goes on, so a longer silence is a hang
 */
public record WorkerCommand(List<String> words, Duration loading, Duration silence) {
  public WorkerCommand {
    words = List.copyOf(words);
  }
}
