package io.oncoagent.gateway.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  /** The process, if it is still that one. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> p.info().startInstant().map(i -> i.toEpochMilli() == started).orElse(false));
  }
}
