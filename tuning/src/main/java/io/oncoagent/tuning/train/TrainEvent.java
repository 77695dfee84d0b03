package io.oncoagent.tuning.train;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of {@code metrics.jsonl}. */
public sealed interface TrainEvent {
  /** The worker is there. */
  record Started() implements TrainEvent {}

  /** The model is loaded; what the training runs on. */
  record Loaded(String device, String modelType, long parameters, long tokens, int steps) implements TrainEvent {}

  /**
   * A gate was tried.
   *
   * @param outcome pass or fail
   * @param control seen where the planted fault was found, missed where it was not
   */
  record Gated(String gate, String outcome, String control) implements TrainEvent {}

  /**
   * An optimizer step.
   *
   * @param tokens useful tokens of the step
   */
  record Stepped(int step, double loss, double learningRate, long tokens, double seconds) implements TrainEvent {}

  /** Loss on held-out rows. */
  record Evaluated(int step, double loss) implements TrainEvent {}

  /** A checkpoint is whole on disk. */
  record Saved(int step) implements TrainEvent {}

  /** A checkpoint was not whole and is passed over. */
  record Corrupt(String checkpoint, String because) implements TrainEvent {}

  /** The run goes on from a checkpoint. */
  record Resumed(int step) implements TrainEvent {}

  /** Work goes on. */
  record Beat() implements TrainEvent {}

  /** The worker ended in order. */
  record Ended(String outcome, String because) implements TrainEvent {}

  /** The event of a line; null for one of a kind that this version does not know. */
  static @Nullable TrainEvent of(JsonNode n) {
    return switch (n.path("event").asString("")) {
      case "start" -> new Started();
      case "env" -> new Loaded(n.path("device").asString(""), n.path("modelType").asString(""), n.path("parameters").asLong(0), n.path("tokens").asLong(0), n.path("steps").asInt(0));
      case "gate" -> new Gated(n.path("gate").asString(""), n.path("outcome").asString("fail"), n.path("control").asString("missed"));
      case "step" ->
          new Stepped(n.path("step").asInt(0), n.path("loss").asDouble(Double.NaN), n.path("learningRate").asDouble(0), n.path("tokens").asLong(0), n.path("seconds").asDouble(0));
      case "eval" -> new Evaluated(n.path("step").asInt(0), n.path("loss").asDouble(Double.NaN));
      case "checkpoint" -> new Saved(n.path("step").asInt(0));
      case "corrupt" -> new Corrupt(n.path("checkpoint").asString(""), n.path("because").asString(""));
      case "resume" -> new Resumed(n.path("step").asInt(0));
      case "heartbeat" -> new Beat();
      case "end" -> new Ended(n.path("outcome").asString("failed"), n.path("because").asString(""));
      default -> null;
    };
  }
}
