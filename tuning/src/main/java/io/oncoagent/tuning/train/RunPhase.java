package io.oncoagent.tuning.train;

/** Where a run of training stands. */
public enum RunPhase {
  /** A worker trains, or was cut off with its starter. */
  RUNNING(true),
  /** The adapter is there and every gate passed. */
  FINISHED(false),
  /** Stopped in order, with a checkpoint. */
  STOPPED(true),
  /** The worker died. */
  CRASHED(true),
  /** The worker fell silent and was ended. */
  HUNG(true),
  /** The disk had no room. */
  DISK_FULL(true),
  /** The loss is no number; the same settings would come to the same end. */
  DIVERGED(false),
  /** A gate did not pass. */
  REFUSED(false),
  /** Settings, data or memory do not fit. */
  UNUSABLE(false);

  private final boolean resumable;

  RunPhase(boolean resumable) {
    this.resumable = resumable;
  }

  /** Whether {@code tune train --resume} may go on from here. */
  public boolean resumable() {
    return resumable;
  }

  /** The phase that a worker's own word stands for. */
  static RunPhase ofOutcome(String outcome) {
    return switch (outcome) {
      case "finished" -> FINISHED;
      case "stopped" -> STOPPED;
      case "refused" -> REFUSED;
      case "diverged" -> DIVERGED;
      case "disk-full" -> DISK_FULL;
      case "unusable" -> UNUSABLE;
      default -> CRASHED;
    };
  }
}
