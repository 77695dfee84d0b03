package io.oncoagent.app.bench;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** De-identification whole: reading, detecting, replacing, the residual check; one thread, processor time. */
public final class DeidBench {
  private static final int WARM_UP_ROUNDS = 30;
  private static final int LONG_LINE = 200_000;
  private final PhiRedactor redactor;

  public DeidBench(OncoAgent agent) {
    this.redactor = agent.redactor();
  }

  /**
   * @param megabytesPerSecond UTF-8 bytes of notes a second of processor time
   * @param longLine the same for 200 kB without a line break
   * @param longLineRatio processor time for 200 kB in one line over ten times that for 20 kB: near 1 when the work is linear
   */
  public record Result(int notes, double megabytesPerSecond, double longLine, double longLineRatio) {}

  public Result run(List<CaseText> notes, int rounds) {
    for (int i = 0; i < WARM_UP_ROUNDS * notes.size(); i++) {
      one(notes.get(i % notes.size()));
    }
    long bytes = 0;
    long start = cpu();
    for (int i = 0; i < rounds; i++) {
      CaseText note = notes.get(i % notes.size());
      one(note);
      bytes += note.value().getBytes(StandardCharsets.UTF_8).length;
    }
    double speed = bytes / 1e6 / Math.max(1e-9, (cpu() - start) / 1e9);
    String line = line(notes);
    double whole = best(line);
    double tenth = best(line.substring(0, LONG_LINE / 10));
    return new Result(rounds, speed, LONG_LINE / 1e6 / whole, whole / (10 * tenth));
  }

  private void one(CaseText note) {
    redactor.redact(note, null, Language.EN, List.of());
  }

  private double best(String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = cpu();
      one(new CaseText(text));
      best = Math.min(best, (cpu() - start) / 1e9);
    }
    return best;
  }

  private static String line(List<CaseText> notes) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; line.length() < LONG_LINE; i++) {
      line.append(notes.get(i % notes.size()).value().replace('\n', ' ')).append(' ');
    }
    return line.substring(0, LONG_LINE);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
