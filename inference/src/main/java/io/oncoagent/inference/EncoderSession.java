package io.oncoagent.inference;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Opens the model. Optimising its graph is four fifths of that time, so the optimised graph is kept beside it, under a name that holds what it depends on: model, runtime and
 * processor. It is the same graph that the runtime would have made, so the vectors are the same to the last bit (a test compares them).
 */
final class EncoderSession {
  private EncoderSession() {}

  static OrtSession open(Path model, String modelHash, NativePlatform platform) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      CheckedFile kept = new CheckedFile(model.resolveSibling("optimised-" + platform.processor() + ".onnx"));
      String origin = modelHash + "-" + environment.getVersion();
      if (kept.intact(origin)) {
        return session(environment, kept.path(), OrtSession.SessionOptions.OptLevel.NO_OPT, null);
      }
      Path part = Files.createTempFile(model.getParent(), "part", ".onnx");
      try {
        OrtSession made = session(environment, model, OrtSession.SessionOptions.OptLevel.ALL_OPT, part);
        Files.move(part, kept.path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        kept.seal(origin);
        return made;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (OrtException e) {
      throw new EncoderException("the encoder model could not be loaded; delete its cache folder and try again", e);
    } catch (IOException e) {
      throw new EncoderException("cannot write into " + model.getParent() + "; make sure the folder is writable and has 80 MB of room", e);
    }
  }

  private static OrtSession session(OrtEnvironment environment, Path model, OrtSession.SessionOptions.OptLevel level, @Nullable Path keep) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      // The runtime warns that a kept graph fits this processor only; the file's name says so.
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // Fixed, because the level changes the vectors.
      options.setOptimizationLevel(level);
      if (keep != null) {
        options.setOptimizedModelFilePath(keep.toString());
      }
      return environment.createSession(model.toString(), options);
    }
  }
}
