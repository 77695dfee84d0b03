package io.oncoagent.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identifiers planted in a note are searched in every sink: outputs, errors, database, index, keys, temporary files. */
class PlantedIdentifierTest {
  private static final List<String> PLANTED =
      List.of("Quillon", "Zebedee", "Marrowgate", "77341902", "020 7946 0958", "quillon@example.org", "14 June 1961", "Wexcombe");
  private static final String NOTE =
      """
      Patient: Zebedee Quillon   DOB: 14 June 1961   MRN: 77341902
      Address: 12 Marrowgate Street, Wexcombe. Phone: 020 7946 0958, e-mail quillon@example.org
      Mr Quillon has stage IV adenocarcinoma of the lung, biopsy proven, EGFR L858R, PD-L1 60%. ECOG 1. No prior treatment.
      Which first-line treatment for Mr Quillon?
      """;

  @TempDir Path folder;

  @Test
  void noSinkHoldsAPlantedIdentifier() throws IOException {
    Path home = folder.resolve("home");
    Shell shell = new Shell(home);
    List<String> sinks = new ArrayList<>();
    for (String format : List.of("text", "json", "html")) {
      Shell.Result result = shell.with(NOTE, "consult", "-", "--format", format, "--question", "What should Zebedee Quillon get first?");
      assertThat(result.code()).as(result.err()).isZero();
      sinks.add(result.out());
      sinks.add(result.err());
    }
    sinks.add(shell.with(NOTE, "facts", "-", "--format", "json").out());
    sinks.add(shell.run("knowledge", "search", "treatment for Mr Zebedee Quillon with lung cancer", "--format", "json").out());
    Shell.Result failed = shell.with(NOTE, "consult", "-", "--verbose", "--tier", "9");
    sinks.add(failed.out() + failed.err());
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sinks.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("nothing beside the home").containsExactly(home);
    }
    for (String sink : sinks) {
      String lower = sink.toLowerCase(Locale.ROOT);
      assertThat(PLANTED.stream().filter(p -> lower.contains(p.toLowerCase(Locale.ROOT)))).isEmpty();
    }
    assertThat(sinks.getFirst()).isNotBlank();
  }
}
