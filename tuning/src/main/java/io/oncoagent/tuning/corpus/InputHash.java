package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** SHA-256 of an input; of a folder, over the hashes of its files in the order of their paths. */
final class InputHash {
  private InputHash() {}

  static String of(CorpusInput input) throws IOException {
    if (Files.isRegularFile(input.path())) {
      return Sha256.hex(input.path());
    }
    if (!Files.isDirectory(input.path())) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + input.path() + " is not there or cannot be read");
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(input.path())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(input.path().relativize(file)).append(' ').append(Sha256.hex(file)).append('\n');
      }
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
