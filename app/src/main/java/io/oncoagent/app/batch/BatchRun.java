package io.oncoagent.app.batch;

import io.oncoagent.app.failure.FailureKind;
import io.oncoagent.app.failure.FailureSentence;
import io.oncoagent.app.intake.InputException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON lines in, JSON lines out: one output line an input line, in order; a line that fails gives an error object without note text.
 * The output appears by atomic rename when every line was read.
 */
public final class BatchRun {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final int jobs;
  private final BatchProgress progress;

  public BatchRun(int jobs, BatchProgress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /** Runs the work on each line; memory is bounded by the jobs, not by the file. */
  public void run(Path in, Path out, Function<JsonNode, ObjectNode> work) {
    Path target = out.toAbsolutePath();
    try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
      Path draft = Files.createTempFile(target.getParent(), ".oncoagent", ".tmp");
      try {
        copy(lines, draft, pool, work);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (NoSuchFileException e) {
      throw new InputException("the file " + (Files.exists(in) ? out : in) + " is not there");
    } catch (CharacterCodingException e) {
      throw new InputException("the file " + in + " is not valid UTF-8");
    } catch (IOException e) {
      throw new InputException("the batch cannot be read from " + in + " or written to " + out);
    }
  }

  private void copy(BufferedReader lines, Path draft, ExecutorService pool, Function<JsonNode, ObjectNode> work)
      throws IOException {
    Deque<Future<ObjectNode>> running = new ArrayDeque<>();
    try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        int at = number;
        String content = line;
        running.add(pool.submit(() -> one(content, at, work)));
        if (running.size() >= jobs * 4) {
          write(running.removeFirst(), writer);
        }
      }
      while (!running.isEmpty()) {
        write(running.removeFirst(), writer);
      }
    }
    progress.finished();
  }

  private void write(Future<ObjectNode> line, BufferedWriter writer) throws IOException {
    try {
      writer.write(JSON.writeValueAsString(line.get()));
      writer.write('\n');
      progress.lineDone();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch line ended without a result", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException("the batch was interrupted; nothing was written");
    }
  }

  private static ObjectNode one(String line, int number, Function<JsonNode, ObjectNode> work) {
    JsonNode id = null;
    try {
      JsonNode in = JSON.readTree(line);
      if (!in.isObject()) {
        throw new InputException("the line is not a JSON object");
      }
      id = in.get("id");
      ObjectNode result = work.apply(in);
      ObjectNode withId = JSON.createObjectNode();
      withId.set("id", id);
      withId.setAll(result);
      return withId;
    } catch (JacksonException e) {
      return error(id, number, FailureKind.INPUT, "the line is not valid JSON");
    } catch (RuntimeException e) {
      return error(id, number, FailureKind.of(e), FailureSentence.of(e));
    }
  }

  private static ObjectNode error(@org.jspecify.annotations.Nullable JsonNode id, int number, FailureKind kind, String message) {
    ObjectNode o = JSON.createObjectNode();
    o.set("id", id);
    o.put("line", number);
    o.putObject("error").put("code", kind.name()).put("exit", kind.exit()).put("message", message);
    return o;
  }
}
