package io.oncoagent.gateway.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The server that runs, as noted at its start.
 *
 * @param started epoch milliseconds of the process's start: a process id is used again, a pair of both is not
 */
public record Running(long pid, long started, int port, String served, String label, String model) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Optional<Running> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode n = MAPPER.readTree(Files.readString(file));
      return Optional.of(new Running(n.path("pid").asLong(), n.path("started").asLong(), n.path("port").asInt(), n.path("served").asString(), n.path("label").asString(), n.path("model").asString()));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(
        file,
        JsonNodeFactory.instance.objectNode().put("pid", pid).put("started", started).put("port", port).put("served", served).put("label", label).put("model", model).toString());
  }

  /** Memory of the process that lies in the machine's memory now, in bytes; empty when it is gone, or where the system does not tell (it does on Linux). */
  public OptionalLong residentBytes() {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (process().isEmpty() || !Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(l -> l.startsWith("VmRSS:")).mapToLong(l -> 1024 * Long.parseLong(l.replaceAll("\\D", ""))).findFirst();
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }

  /** The process, if it is still that one. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> p.info().startInstant().map(i -> i.toEpochMilli() == started).orElse(false));
  }
}
