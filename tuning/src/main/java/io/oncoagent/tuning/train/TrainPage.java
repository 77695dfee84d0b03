package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** {@code train.md} and {@code train.svg}: a run of training for a person. */
final class TrainPage {
  static final String FILE = "train.md";

  private TrainPage() {}

  static void write(Path run, RunState state) {
    TrainCurve curve = TrainCurve.of(run);
    try {
      Files.writeString(run.resolve(FILE), of(TrainJson.read(run), state, curve));
      Files.writeString(run.resolve(TrainPicture.FILE), TrainPicture.of(curve));
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the page of the run cannot be written into " + run, e);
    }
  }

  private static String of(JsonNode settings, RunState state, TrainCurve curve) {
    StringBuilder md = new StringBuilder("# Training\n\n");
    md.append(String.format(Locale.ROOT, "**%s** after step %,d of %,d.%s%n", state.phase(), state.step(), state.steps(), state.because().isEmpty() ? "" : " Because: " + state.because() + "."));
    if (state.phase().resumable()) {
      md.append("It goes on with `./oncoagent tune train --resume` and this folder.\n");
    }
    md.append("\n![Loss and learning rate](").append(TrainPicture.FILE).append(")\n\n| | |\n|---|---|\n");
    row(md, "Preset, base model", settings.path("preset").asString("") + ", " + settings.path("model").path("name").asString(""));
    row(md, "Rank, alpha", settings.path("lora").path("r").asInt(0) + ", " + settings.path("lora").path("alpha").asInt(0));
    row(md, "Learning rate, rows a step", settings.path("learningRate").asDouble(0) + ", " + settings.path("batchRows").asInt(0));
    row(md, "Numbers, seed", settings.path("dtype").asString("") + ", " + settings.path("seed").asLong(0));
    row(md, "Useful tokens/s", String.format(Locale.ROOT, "%,.1f", curve.tokensPerSecond()));
    if (!curve.steps().isEmpty()) {
      row(md, "Loss, first and last step", String.format(Locale.ROOT, "%.4f, %.4f", curve.steps().firstEntry().getValue().loss(), curve.steps().lastEntry().getValue().loss()));
    }
    if (!curve.evaluated().isEmpty()) {
      row(md, "Held-out loss, last", String.format(Locale.ROOT, "%.4f", curve.evaluated().lastEntry().getValue().loss()));
    }
    row(md, "Shards (run.json), SHA-256", "`" + settings.path("dataSha256").asString("") + "`");
    md.append("\n| Gate | Outcome | Its negative control |\n|---|---|---|\n");
    curve.gates().values().forEach(g -> md.append("| ").append(g.gate()).append(" | ").append(g.outcome()).append(" | ").append(g.control()).append(" |\n"));
    md.append("\nA loss that falls is no proof of help: `tune eval` measures the gain on held-out cases, and only that may promote an adapter.\n");
    return md.toString();
  }

  private static void row(StringBuilder md, String name, String value) {
    md.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}
