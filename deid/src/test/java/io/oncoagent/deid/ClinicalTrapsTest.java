package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.intake.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClinicalTrapsTest {
  static List<String> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(ClinicalTrapsTest.class.getResourceAsStream("/io/oncoagent/deid/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  @Test
  void clinical_sentences_come_out_unchanged() throws IOException {
    List<String> damaged = new ArrayList<>();
    List<String> traps = lines("traps.txt");
    for (String line : traps) {
      String[] columns = line.split("\t");
      String out = TestingRedactor.text(columns[1], Language.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      if (!out.equals(columns[1])) {
        damaged.add(out);
      }
    }
    assertThat(traps).hasSizeGreaterThanOrEqualTo(500);
    assertThat(damaged).isEmpty();
  }
}
