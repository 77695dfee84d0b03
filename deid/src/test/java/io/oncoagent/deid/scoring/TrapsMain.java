package io.oncoagent.deid.scoring;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Lists the clinical sentences that do not come out unchanged: {@code TrapsMain FILE}. */
public final class TrapsMain {
  private TrapsMain() {}

  public static void main(String[] files) throws IOException {
    PhiDetectors detectors = new PhiDetectors(Lexicon.shipped());
    int damaged = 0;
    List<String> lines = Files.readAllLines(Path.of(files[0])).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    for (String line : lines) {
      String[] columns = line.split("\t");
      List<Finding> found = detectors.find(columns[1], Language.valueOf(columns[0].toUpperCase(Locale.ROOT)), List.of());
      if (!found.isEmpty()) {
        damaged++;
        found.forEach(f -> System.out.println(f.type() + " {" + columns[1].substring(f.start(), f.end()) + "} " + columns[1]));
      }
    }
    System.out.println(damaged + " of " + lines.size());
  }
}
