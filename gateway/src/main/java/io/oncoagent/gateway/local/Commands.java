package io.oncoagent.gateway.local;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of the few foreign commands that the local server needs. */
final class Commands {
  private Commands() {}

  /**
   * @param failed one sentence that says what could not be done
   * @throws GatewayException LOCAL with that sentence and the last line of the command's output
   */
  static void run(List<String> command, Path folder, String failed, long minutes) {
    Path output = null;
    try {
      Files.createDirectories(folder);
      output = Files.createTempFile(folder, "command", ".log");
      Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new GatewayException(GatewayException.Code.LOCAL, failed + ": it took longer than " + minutes + " minutes");
      }
      if (process.exitValue() != 0) {
        throw new GatewayException(GatewayException.Code.LOCAL, failed + ": " + lastLine(output));
      }
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, failed, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GatewayException(GatewayException.Code.CANCELLED, failed, e);
    } finally {
      delete(output);
    }
  }

  private static String lastLine(Path output) throws IOException {
    List<String> lines = Files.readString(output, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
    String last = lines.isEmpty() ? "no output" : lines.getLast().strip();
    return last.length() > 300 ? last.substring(0, 300) + "…" : last;
  }

  private static void delete(@org.jspecify.annotations.Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "a temporary file cannot be removed from " + file, e);
    }
  }
}
