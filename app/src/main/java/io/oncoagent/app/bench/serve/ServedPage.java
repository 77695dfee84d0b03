package io.oncoagent.app.bench.serve;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code oncoagent serve} as a process of its own, with this process's class path and flags. */
final class ServedPage implements AutoCloseable {
  private static final String MAIN = "io.oncoagent.app.Main";

  private final Path home;
  private final int port;
  private Process process;

  private ServedPage(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  static ServedPage start(Path home) throws IOException {
    int port = freePort();
    return new ServedPage(home, port, begin(home, port));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns when it listens. */
  private static Process begin(Path home, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-agentlib") && !a.startsWith("-javaagent") && !a.startsWith("-Xmx")).forEach(command::add);
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), MAIN, "serve", "--port", String.valueOf(port), "--home", home.toString()));
    Process process = new ProcessBuilder(command).redirectError(home.resolve("serve.log").toFile()).redirectInput(new File("/dev/null")).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.contains("listens on")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the page did not start: " + Files.readString(home.resolve("serve.log")).lines().reduce((a, b) -> b).orElse("no output"));
    }
    Thread.ofVirtual().start(() -> out.lines().forEach(l -> {}));
    return process;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** As the machine's power would: no hook runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** On the same port and home. */
  void again() throws IOException {
    process = begin(home, port);
  }

  /** Megabytes that lie in memory, as Linux tells; 0 elsewhere. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(l -> l.startsWith("VmRSS:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1_000).findFirst().orElse(0);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
