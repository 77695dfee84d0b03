package io.oncoagent.tuning.adapters;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.tokenize.Sha256;
import io.oncoagent.tuning.train.AdapterFiles;
import io.oncoagent.tuning.train.MetricsTail;
import io.oncoagent.tuning.train.RunPhase;
import io.oncoagent.tuning.train.RunState;
import io.oncoagent.tuning.train.TrainEvent;
import io.oncoagent.tuning.train.TrainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a finished run as an adapter: its lineage, what its gates saw, and its gain where it was measured on exactly these weights. */
public final class FinishedRun {
  static final String GAIN_FILE = "gain.json";
  static final String CONTROL_FILE = "gain-control.json";

  private FinishedRun() {}

  /**
   * @throws TuningException where the run is not finished or its adapter not whole
   */
  public static RunState check(Path run) {
    RunState state = RunState.read(run);
    if (state.phase() != RunPhase.FINISHED) {
      throw new TuningException(Code.INPUT, "the run in " + run + " is " + state.phase() + ", not finished; it has no adapter to take over");
    }
    AdapterFiles.fault(run.resolve("adapter")).ifPresent(fault -> {
      throw new TuningException(Code.INPUT, fault);
    });
    return state;
  }

  /** Lays the gain of the training on shuffled labels beside the run's own. */
  public static void takeControl(Path run, Path control) {
    try {
      Files.copy(control.resolve(GAIN_FILE), run.resolve(CONTROL_FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the control's gain cannot be copied into " + run, e);
    }
  }

  static Adapter adapter(Path run, String name) {
    RunState state = check(run);
    JsonNode settings = TrainJson.read(run);
    String weights = Sha256.hex(run.resolve("adapter").resolve(AdapterFiles.WEIGHTS));
    Map<String, GateRecord> gates = new TreeMap<>();
    double loss = Double.NaN;
    for (TrainEvent event : MetricsTail.fromStart(run).next()) {
      if (event instanceof TrainEvent.Gated g) {
        gates.put(g.gate(), new GateRecord(g.gate(), g.outcome(), g.control()));
      } else if (event instanceof TrainEvent.Stepped s) {
        loss = s.loss();
      }
    }
    List<GateRecord> all = new ArrayList<>(gates.values());
    JsonNode measured = measured(run.resolve(GAIN_FILE));
    Gain gain = null;
    if (measured != null) {
      gain = gain(measured, weights);
      all.add(gainGate(gain, measured, measured(run.resolve(CONTROL_FILE))));
    }
    return new Adapter(
        name, AdapterStatus.CANDIDATE, settings.path("model").path("name").asString(""), settings.path("preset").asString(""), settings.path("dataSha256").asString(""),
        Sha256.hex(run.resolve(TrainJson.FILE)), weights, "", String.valueOf(run.toAbsolutePath().normalize().getFileName()), state.step(), loss, all, gain);
  }

  /** The base's {@code model_type}; empty where the run does not tell. */
  static String architecture(Path run) {
    String path = TrainJson.read(run).path("model").path("path").asString("");
    JsonNode config = path.isEmpty() ? null : measured(Path.of(path).resolve("config.json"));
    return config == null ? "" : config.path("model_type").asString("");
  }

  private static Gain gain(JsonNode measured, String weights) {
    if (!measured.path("adapterSha256").asString("").equals(weights)) {
      throw new TuningException(Code.INPUT, "the gain in gain.json was measured on other weights; run ./oncoagent tune eval again");
    }
    JsonNode g = measured.path("gain");
    return new Gain(g.path("value").asDouble(0), g.path("low").asDouble(-1), g.path("high").asDouble(1), g.path("n").asInt(0));
  }

  /** The control must have been measured on the same held-out cases, on other weights, and gain nothing. */
  private static GateRecord gainGate(Gain gain, JsonNode own, @Nullable JsonNode control) {
    boolean seen =
        control != null && control.path("heldOutSha256").asString("?").equals(own.path("heldOutSha256").asString(""))
            && !control.path("adapterSha256").asString("").equals(own.path("adapterSha256").asString(""))
            && control.path("gain").path("low").asDouble(1) <= 0;
    return new GateRecord(PromotionPolicy.GAIN, gain.low() > 0 ? "pass" : "fail", seen ? "seen" : "missed");
  }

  private static @Nullable JsonNode measured(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return JsonMapper.builder().build().readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new TuningException(Code.INPUT, "the file " + file + " cannot be read", e);
    }
  }
}
