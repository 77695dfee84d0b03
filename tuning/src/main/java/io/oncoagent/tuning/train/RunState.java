package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code state.json} of a run, replaced as a whole.
 *
 * @param step the last optimizer step that was told
 * @param because one sentence; empty where there is nothing to say
 * @param pid the worker's process, and when it started (milliseconds since 1970): a number alone may belong to another process by now
 */
public record RunState(RunPhase phase, int step, int steps, String because, long pid, long pidStarted) {
  /** Its name in the run's folder. */
  public static final String FILE = "state.json";

  void write(Path run) {
    String json =
        JsonNodeFactory.instance.objectNode().put("phase", phase.name()).put("step", step).put("steps", steps).put("because", because).put("resumable", phase.resumable())
            .put("pid", pid).put("pidStarted", pidStarted).toPrettyString();
    try {
      Path draft = run.resolve(FILE + ".draft");
      Files.writeString(draft, json + "\n");
      Files.move(draft, run.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the state of the run cannot be written into " + run + " (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  public static RunState read(Path run) {
    try {
      JsonNode n = JsonMapper.builder().build().readTree(Files.readString(run.resolve(FILE)));
      return new RunState(
          RunPhase.valueOf(n.path("phase").asString("")), n.path("step").asInt(0), n.path("steps").asInt(0), n.path("because").asString(""), n.path("pid").asLong(0),
          n.path("pidStarted").asLong(0));
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new TuningException(TuningException.Code.INPUT, run + " is no training run whose " + FILE + " can be read", e);
    }
  }

  /** The worker, where it still lives. */
  Optional<ProcessHandle> worker() {
    return pid <= 0 ? Optional.empty()
        : ProcessHandle.of(pid).filter(p -> p.isAlive() && p.info().startInstant().map(at -> at.toEpochMilli() == pidStarted).orElse(false));
  }
}
