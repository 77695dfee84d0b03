package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on JSON lines. */
final class BatchOptions {
  @Option(names = "--batch", paramLabel = "IN", description = "JSON lines, one input a line.")
  private @Nullable Path batch;

  @Option(names = "--out", paramLabel = "OUT", description = "File to write instead of standard output.")
  private @Nullable Path out;

  @Option(names = "--jobs", paramLabel = "N", description = "Lines worked on at once (default: batch.jobs of the settings, 2).")
  private @Nullable Integer jobs;

  @Nullable Path batch() {
    return batch;
  }

  @Nullable Path out() {
    return out;
  }

  int jobs(int otherwise) {
    int wanted = jobs == null ? otherwise : jobs;
    if (wanted < 1 || wanted > 64) {
      throw new InputException("--jobs must lie between 1 and 64");
    }
    return wanted;
  }
}
