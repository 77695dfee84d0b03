package io.oncoagent.consult.extract;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.util.List;

/** Test-scope main: notes a second on one thread after warm-up, and the time of one note as it grows. */
public final class ExtractionSpeed {
  private ExtractionSpeed() {}

  public static void main(String[] args) throws IOException {
    RuleFactsExtractor extractor = new RuleFactsExtractor(Lexicon.shipped());
    List<DevelopmentNote> notes = DevelopmentNote.all();
    for (int round = 0; round < 20; round++) {
      notes.forEach(note -> extractor.extract(note(note.note())));
    }
    long start = cpu();
    int rounds = 20;
    for (int round = 0; round < rounds; round++) {
      notes.forEach(note -> extractor.extract(note(note.note())));
    }
    double seconds = (cpu() - start) / 1e9;
    System.out.printf("%.0f notes/s, %.0f characters/s%n", rounds * notes.size() / seconds, rounds * notes.stream().mapToInt(note -> note.note().length()).sum() / seconds);
    String all = String.join("\n\n", notes.stream().map(DevelopmentNote::note).toList());
    for (int times = 1; times <= 4; times *= 2) {
      String text = (all + "\n").repeat(times);
      extractor.extract(note(text));
      long from = cpu();
      extractor.extract(note(text));
      System.out.printf("%d characters: %.1f ms%n", text.length(), (cpu() - from) / 1e6);
    }
  }

  /** Processor time of this thread, so that a busy machine does not count. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static DeidentifiedCase note(String text) {
    return new DeidentifiedCase(Language.EN, text, List.of(), null);
  }
}
