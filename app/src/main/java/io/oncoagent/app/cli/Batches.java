package io.oncoagent.app.cli;

import io.oncoagent.app.batch.BatchRun;
import io.oncoagent.app.intake.InputException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs a batch with a progress bar where there is a terminal. */
final class Batches {
  private Batches() {}

  static void run(Path in, BatchOptions options, RootCommand root, String what, Function<JsonNode, ObjectNode> work) {
    Path out = needOut(options.out());
    try (LineBar bar = new LineBar(root.console(), what)) {
      new BatchRun(options.jobs(root.settings().batch().jobs()), bar).run(in, out, work);
    }
  }

  private static Path needOut(@Nullable Path out) {
    if (out == null) {
      throw new InputException("--batch needs --out FILE");
    }
    return out;
  }
}
