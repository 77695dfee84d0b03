package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code train.json}: everything that the worker is told. */
public final class TrainJson {
  /** Its name in the run's folder. */
  public static final String FILE = "train.json";

  private static final int CHECKPOINT_EVERY = 25;
  private static final int CHECKPOINTS_KEPT = 3;
  private static final int BEAT_SECONDS = 5;
  /** Share of the steps in which the learning rate rises (technical preprint: 3 %). */
  private static final double WARM_UP = 0.03;

  private TrainJson() {}

  static ObjectNode of(TrainOrder order) {
    Preset p = order.preset();
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("format", "oncoagent-train-1").put("preset", p.name());
    o.putObject("model").put("path", order.base().toAbsolutePath().normalize().toString())
        .put("name", p.base()).put("configSha256", Sha256.hex(order.base().resolve("config.json")));
    o.put("shards", order.shards().toAbsolutePath().normalize().toString());
    o.put("evalShards", order.evalShards() == null ? null : order.evalShards().toAbsolutePath().normalize().toString());
    if (order.states() != null) {
      o.put("states", order.states().toAbsolutePath().normalize().toString());
    }
    o.put("dataSha256", Sha256.hex(order.shards().resolve("run.json")));
    o.put("seed", order.seed()).put("epochs", order.epochs());
    if (order.maxSteps() > 0) {
      o.put("maxSteps", order.maxSteps());
    }
    o.put("batchRows", p.batchRows()).put("learningRate", p.learningRate()).put("warmup", WARM_UP).put("weightDecay", 0.0).put("gradientClip", 1.0);
    o.put("dtype", order.dtype()).put("gradientCheckpointing", p.gradientCheckpointing()).put("isolation", "auto").put("threads", order.threads());
    ObjectNode lora = o.putObject("lora").put("r", p.rank()).put("alpha", p.alpha()).put("dropout", 0.0);
    if (p.lastLayers() > 0) {
      lora.put("lastLayers", p.lastLayers());
    }
    p.targets().forEach(lora.putArray("targets")::add);
    return o.put("checkpointEvery", CHECKPOINT_EVERY).put("keepCheckpoints", CHECKPOINTS_KEPT).put("evalEvery", CHECKPOINT_EVERY).put("heartbeatSeconds", BEAT_SECONDS);
  }

  /** What a run was told. */
  public static JsonNode read(Path run) {
    Path file = run.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new TuningException(TuningException.Code.INPUT, run + " is no training run; it has no " + FILE);
    }
    try {
      return JsonMapper.builder().build().readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " cannot be read", e);
    }
  }
}
