package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The engine's programs as they ship, laid down beside its Python. */
final class EngineFiles {
  static final String REQUIREMENTS = "requirements-train.txt";
  private static final List<String> PROGRAMS = List.of("rows.py", "gates.py", "checkpoints.py", "choice.py", "train.py", "gain.py", "bench_train.py", "base_from_gguf.py", REQUIREMENTS);

  private EngineFiles() {}

  /** Writes them anew, so that they are those of this version. */
  static Path layDown(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String name : PROGRAMS) {
        Files.write(folder.resolve(name), read(name));
      }
      return folder;
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the engine's programs cannot be written into " + folder, e);
    }
  }

  static byte[] read(String name) throws IOException {
    try (InputStream in = EngineFiles.class.getResourceAsStream("engine/" + name)) {
      if (in == null) {
        throw new IOException("the program " + name + " does not ship");
      }
      return in.readAllBytes();
    }
  }
}
