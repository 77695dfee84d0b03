package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The engine's own Python under the home, every package pinned by hash; or an interpreter that the site names, for other accelerators. */
public final class TrainingPython {
  /** Megabytes to fetch, measured with these pins on Linux x86-64. */
  public static final int FETCH_MB = 3_050;

  /** Megabytes on disk, measured the same way. */
  public static final int DISK_MB = 5_700;

  /** A model of 9B in bf16 loads from a slow disk in less. */
  private static final Duration LOADING = Duration.ofMinutes(45);

  /** A row of 2,048 tokens on a busy CPU takes less; the worker beats after each row. */
  private static final Duration SILENCE = Duration.ofMinutes(15);

  private final Path folder;
  private final @Nullable Path own;

  /**
   * @param folder the engine's folder under the home
   * @param own an interpreter with torch, transformers and peft; null for the one that {@link #install} makes
   */
  public TrainingPython(Path folder, @Nullable Path own) {
    this.folder = folder;
    this.own = own;
  }

  /** Whether it is whole and of these pins. */
  public boolean ready() {
    if (own != null) {
      return Files.isExecutable(own);
    }
    try {
      Path mark = mark();
      return Files.isExecutable(interpreter()) && Files.isRegularFile(mark) && Files.readString(mark).equals(wanted());
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes the environment; says each step. What is there of it and fits is left. */
  public void install(Consumer<String> steps) {
    if (ready()) {
      steps.accept("The training engine is there already: " + interpreter());
      return;
    }
    try {
      Files.createDirectories(folder);
      long free = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
      if (free < FETCH_MB + DISK_MB) {
        throw new TuningException(Code.FAILED, "the training engine needs " + (FETCH_MB + DISK_MB) + " MB while it is installed and " + free + " MB are free in " + folder);
      }
      steps.accept("Making a Python environment (3.11 to 3.13 as python3 on the PATH) …");
      call("Python 3.11, 3.12 or 3.13 is needed as python3 on the PATH, with its venv module", List.of("python3", "-c", "import sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"));
      call("a Python environment cannot be made (Debian and Ubuntu: install python3-venv)", List.of("python3", "-m", "venv", "--clear", folder.resolve("python").toString()));
      Path requirements = EngineFiles.layDown(folder.resolve("engine")).resolve(EngineFiles.REQUIREMENTS);
      steps.accept("Installing torch, transformers and peft, each checked by its hash …");
      call("the training engine cannot be installed from the package index",
          List.of(interpreter().toString(), "-m", "pip", "install", "--disable-pip-version-check", "--no-cache-dir", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", requirements.toString()));
      Files.writeString(mark(), wanted());
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, "the folder " + folder + " cannot be written", e);
    }
  }

  /** A GGUF file as a folder of weights that can be trained on. */
  public void dequantise(Path gguf, Path base) {
    call("the weights in " + gguf + " cannot be turned into a folder", List.of(needed().toString(), program("base_from_gguf.py").toString(), gguf.toString(), base.toString()));
  }

  /** The worker of a training. */
  public WorkerCommand worker() {
    return new WorkerCommand(List.of(needed().toString(), program("train.py").toString()), LOADING, SILENCE);
  }

  /**
   * Measures a run's gain on held-out shards, and its control's in the same pass where there is one; {@code gain.json} lies in each then.
   *
   * @param dev packed cases on which the fairest way to ask the base is chosen; null to ask it without examples
   */
  public void gain(Path run, Path heldOut, @Nullable Path control, @Nullable Path dev) {
    List<String> command = new ArrayList<>(List.of(needed().toString(), program("gain.py").toString(), run.toString(), heldOut.toString()));
    if (control != null) {
      command.addAll(List.of("--control", control.toString()));
    }
    if (dev != null) {
      command.addAll(List.of("--dev", dev.toString()));
    }
    call("the gain cannot be measured", command);
  }

  /** Useful tokens a second of four ways to feed cases, as one JSON object. */
  public String bench(int threads, int cases) {
    String out = call("the measurement failed", List.of(needed().toString(), program("bench_train.py").toString(), "--threads", String.valueOf(threads), "--cases", String.valueOf(cases)));
    return out.lines().filter(l -> l.startsWith("{")).reduce((a, b) -> b).orElseThrow(() -> new TuningException(Code.FAILED, "the measurement gave no figures"));
  }

  private Path program(String name) {
    return EngineFiles.layDown(folder.resolve("engine")).resolve(name);
  }

  private Path needed() {
    if (!ready()) {
      throw new TuningException(Code.NOT_READY, "the training engine is not installed; ./oncoagent tune setup does (" + FETCH_MB + " MB to fetch, " + DISK_MB + " MB on disk), or name an interpreter of your own by --python");
    }
    return interpreter();
  }

  private Path interpreter() {
    return own != null ? own : folder.resolve("python").resolve("bin").resolve("python");
  }

  private Path mark() {
    return folder.resolve("python").resolve("requirements.installed");
  }

  private static String wanted() throws IOException {
    return new String(EngineFiles.read(EngineFiles.REQUIREMENTS), StandardCharsets.UTF_8);
  }

  /** Runs a command to its end; what it printed. */
  private String call(String failed, List<String> words) {
    Path log = folder.resolve("last-command.log");
    try {
      Files.createDirectories(folder);
      Process process = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(Path.of("/dev/null").toFile()).start();
      int code = process.waitFor();
      String said = Files.readString(log, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new TuningException(Code.FAILED, failed + ": " + said.lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("no output").strip());
      }
      return said;
    } catch (IOException e) {
      throw new TuningException(Code.FAILED, failed, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TuningException(Code.FAILED, failed + ": it was interrupted", e);
    }
  }
}
