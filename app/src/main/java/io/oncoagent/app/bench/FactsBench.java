package io.oncoagent.app.bench;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Reading of facts alone, in processor time of one thread, so that a busy machine does not count. */
public final class FactsBench {
  /** Enough for the compiler to be done. */
  private static final int WARM_UP = 12;

  private static final int LONGER = 8;
  private static final int GROWTH_ROUNDS = 3;

  private final OncoAgent agent;
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  public FactsBench(OncoAgent agent) {
    this.agent = agent;
  }

  /** @param growth time for eight times the text over the time for the text; 8 is linear */
  public record Result(int notes, double meanCharacters, double notesPerSecond, double charactersPerSecond, double growth) {}

  /** @param rounds passes over all notes that are measured, at least 1 */
  public Result run(List<String> notes, int rounds) {
    List<DeidentifiedCase> cases = notes.stream().map(note -> agent.deidentify(new CaseText(note), null, List.of())).toList();
    for (int i = 0; i < WARM_UP; i++) {
      cases.forEach(agent::facts);
    }
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      cases.forEach(agent::facts);
    }
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    long characters = cases.stream().mapToLong(one -> one.text().length()).sum();
    String all = String.join("\n\n", notes.subList(0, Math.min(60, notes.size())));
    double growth = time(all.repeat(LONGER)) / time(all);
    return new Result(notes.size(), (double) characters / notes.size(), rounds * notes.size() / seconds, rounds * characters / seconds, growth);
  }

  /** The fastest of a few readings of one text, in nanoseconds. */
  private double time(String text) {
    DeidentifiedCase note = agent.deidentify(new CaseText(text), Language.EN, List.of());
    agent.facts(note);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < GROWTH_ROUNDS; i++) {
      long start = clock.getCurrentThreadCpuTime();
      agent.facts(note);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
