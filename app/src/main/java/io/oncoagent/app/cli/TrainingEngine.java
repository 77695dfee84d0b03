package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.Home;
import io.oncoagent.tuning.train.TrainingPython;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Python trains. */
final class TrainingEngine {
  @Option(names = "--python", paramLabel = "FILE", description = "An interpreter of your own with torch, transformers and peft, for instance of a ROCm image (default: the one of tune setup).")
  private @Nullable Path python;

  TrainingPython of(Home home) {
    if (python != null && !Files.isExecutable(python)) {
      throw new InputException("the interpreter " + python + " cannot be run");
    }
    return new TrainingPython(home.engine().toAbsolutePath(), python == null ? null : python.toAbsolutePath());
  }
}
