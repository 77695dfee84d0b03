package io.oncoagent.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred notes with identifiers that exist nowhere else go through every command; no sink may hold one of them. */
class PlantedNotesTest {
  private static final int NOTES = 200;
  private static final String[] STARTS = {"Quor", "Zeb", "Thwail", "Mbek", "Vandr", "Oyel", "Kribb", "Sczer", "Xanth", "Brjo"};
  private static final String[] ENDS = {"dale", "ukwu", "owicz", "inski", "strand", "ombe", "etti", "ssen", "quist", "anova"};
  private static final String[] CASES = {
    "stage IV adenocarcinoma of the lung, biopsy proven, EGFR L858R, ECOG 1", "stage II breast cancer, ER positive, HER2 negative, after lumpectomy",
    "stage III colon cancer, MSI-H, after hemicolectomy", "metastatic melanoma, BRAF V600E, LDH raised", "localised prostate cancer, Gleason 3+4=7, PSA 8"
  };

  @TempDir Path folder;
  private final SplittableRandom random = new SplittableRandom(20261126);
  private final Set<String> planted = new LinkedHashSet<>();

  private String plant(String words) {
    planted.add(words.toLowerCase(Locale.ROOT));
    return words;
  }

  private String name() {
    return plant(STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(ENDS.length)] + "x");
  }

  private String digits(int count) {
    StringBuilder out = new StringBuilder("9");
    while (out.length() < count) {
      out.append(random.nextInt(10));
    }
    return plant(out.toString());
  }

  private String note(int i) {
    String surname = name();
    String disease = CASES[i % CASES.length];
    return switch (i % 4) {
      case 0 -> "Patient: " + surname + ", " + name() + "\\nMRN: " + digits(9) + "  DOB: 14 June 1961\\nDiagnosis: " + disease + ". Phone: 020 " + digits(4) + " " + digits(4) + ". Which treatment for Mr " + surname + "?";
      case 1 -> "Dear Dr " + name() + ", thank you for seeing Mrs " + surname + " of 12 " + name() + " Street, Leeds LS1 4AB. She has " + disease + ". Her son " + name() + " came too. E-mail " + plant(surname.toLowerCase(Locale.ROOT) + "@mail.example") + ".";
      case 2 -> "pt " + surname.toLowerCase(Locale.ROOT) + " mrn " + digits(8) + " dob 3/4/61. " + disease + ". d/w dr " + name().toLowerCase(Locale.ROOT) + ".";
      default -> name() + " " + surname + ", 64, NHS number " + digits(10) + ", was seen by Dr " + name() + ". " + disease + ". " + surname + " works for " + name() + " Ltd.";
    };
  }

  @Test
  void none_of_two_hundred_notes_leaves_an_identifier_in_any_sink() throws IOException {
    Path home = folder.resolve("home");
    Path in = folder.resolve("in.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < NOTES; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"note\":\"").append(note(i)).append("\"}\n");
    }
    Files.writeString(in, lines);
    Shell shell = new Shell(home);
    List<String> sinks = new ArrayList<>();
    for (String command : List.of("consult", "facts", "deid")) {
      Path out = folder.resolve(command + ".out");
      Shell.Result result = shell.run(command, "--batch", in.toString(), "--out", out.toString());
      assertThat(result.code()).as(result.err()).isZero();
      assertThat(Files.readAllLines(out)).hasSize(NOTES);
      sinks.add(Files.readString(out));
      sinks.add(result.out() + result.err());
    }
    sinks.add(shell.run("review", "list").out());
    sinks.add(shell.run("review", "show", "--last").out());
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sinks.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    List<String> found = planted.stream().filter(words -> sinks.stream().anyMatch(sink -> sink.toLowerCase(Locale.ROOT).contains(words))).toList();
    assertThat(planted).hasSizeGreaterThan(400);
    assertThat(found).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).as("nothing beside what was asked for").containsExactlyInAnyOrder("home", "in.jsonl", "consult.out", "facts.out", "deid.out");
    }
  }
}
