package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An adapter's folder as the worker seals it: PEFT's two files and {@code DONE} with their hashes. */
public final class AdapterFiles {
  /** The weights. */
  public static final String WEIGHTS = "adapter_model.safetensors";

  private static final String SEAL = "DONE";

  private AdapterFiles() {}

  /** Why the folder cannot be trusted; empty when every hash fits. */
  public static Optional<String> fault(Path folder) {
    if (!Files.isRegularFile(folder.resolve(SEAL)) || !Files.isRegularFile(folder.resolve(WEIGHTS))) {
      return Optional.of("the adapter in " + folder + " is not whole");
    }
    try {
      JsonNode hashes = JsonMapper.builder().build().readTree(Files.readString(folder.resolve(SEAL))).path("sha256");
      for (Map.Entry<String, JsonNode> entry : hashes.properties()) {
        if (!Sha256.hex(folder.resolve(entry.getKey())).equals(entry.getValue().asString(""))) {
          return Optional.of(entry.getKey() + " in " + folder + " is not the file that was trained");
        }
      }
      return hashes.has(WEIGHTS) ? Optional.empty() : Optional.of("the seal in " + folder + " does not name the weights");
    } catch (IOException | JacksonException | TuningException e) {
      return Optional.of("the adapter in " + folder + " cannot be read");
    }
  }
}
