package io.oncoagent.deid.scoring;

import io.oncoagent.deid.LanguageRecognizer;
import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts, for each kind and each bin of raw scores, how many spans are identifiers: prints the rows of calibration.tsv. {@code CalibrationMain FILE…} */
public final class CalibrationMain {
  private static final double[] BINS = {0, 0.6, 0.75, 0.85, 0.95, 1.01};

  private CalibrationMain() {}

  public static void main(String[] files) throws IOException {
    PhiDetectors detectors = new PhiDetectors(Lexicon.shipped());
    Map<String, int[]> counts = new TreeMap<>();
    for (String file : files) {
      for (LabelledNote note : file.endsWith(".txt") ? MarkedNotes.read(file) : List.<LabelledNote>of()) {
        count(detectors, note.note(), gold(note), counts);
      }
      if (!file.endsWith(".txt")) {
        for (String line : Files.readAllLines(Path.of(file))) {
          JsonNode row = new JsonMapper().readTree(line);
          count(detectors, row.path("note").asString(), gold(row), counts);
        }
      }
    }
    counts.forEach((key, c) -> System.out.printf(Locale.ROOT, "%s\t%.3f\t%d%n", key, (c[0] + 1.0) / (c[1] + 2.0), c[1]));
  }

  private static void count(PhiDetectors detectors, String note, BitSet gold, Map<String, int[]> counts) {
    Language language = new LanguageRecognizer().recognize(note).orElse(Language.EN);
    for (Finding f : detectors.find(note, language, List.of())) {
      int bin = 0;
      while (f.raw() >= BINS[bin + 1]) {
        bin++;
      }
      int[] c = counts.computeIfAbsent(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", f.type(), BINS[bin], Math.min(1, BINS[bin + 1])), k -> new int[2]);
      c[1]++;
      int next = gold.nextSetBit(f.start());
      c[0] += next >= 0 && next < f.end() ? 1 : 0;
    }
  }

  private static BitSet gold(JsonNode row) {
    BitSet gold = new BitSet();
    String note = row.path("note").asString();
    row.path("spans").forEach(s -> gold.set(s.path("start").asInt(), s.path("end").asInt()));
    row.path("phi").forEach(p -> mark(note, p.path("text").asString(), gold));
    return gold;
  }

  private static BitSet gold(LabelledNote note) {
    BitSet gold = new BitSet();
    note.phi().forEach(p -> mark(note.note(), p.text(), gold));
    return gold;
  }

  private static void mark(String note, String words, BitSet gold) {
    for (int at = note.indexOf(words); at >= 0; at = note.indexOf(words, at + 1)) {
      gold.set(at, at + words.length());
    }
  }
}
