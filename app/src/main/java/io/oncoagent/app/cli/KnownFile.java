package io.oncoagent.app.cli;

import io.oncoagent.app.batch.LineInput;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.domain.intake.KnownIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file of {@code --known}: JSON, a list of {kind, value} or a mapping from kind to value. */
final class KnownFile {
  private KnownFile() {}

  static List<KnownIdentifier> read(@Nullable Path file) {
    if (file == null) {
      return List.of();
    }
    try {
      return LineInput.known(JsonMapper.builder().build().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be read");
    } catch (JacksonException | IllegalArgumentException e) {
      throw new InputException("the file " + file + " is not JSON with known identifiers");
    }
  }
}
