package io.oncoagent.app.bench;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.route.TierChoice;
import java.util.List;

/** Whole consultations in one warm process: de-identification to report, the store included. */
public final class ConsultBench {
  private static final int WARM_UP = 40;
  private final OncoAgent agent;

  public ConsultBench(OncoAgent agent) {
    this.agent = agent;
  }

  /** @param p50 milliseconds a case, {@code firstMillis}: the first case in this process */
  public record Result(int cases, double firstMillis, double p50, double p99, double casesPerSecond) {}

  public Result run(List<CaseText> notes, int rounds) {
    double first = one(notes.getFirst());
    for (int i = 0; i < WARM_UP; i++) {
      one(notes.get(i % notes.size()));
    }
    double[] millis = new double[rounds];
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      millis[i] = one(notes.get(i % notes.size()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Percentiles p = Percentiles.of(millis);
    return new Result(rounds, first, p.p50(), p.p99(), rounds / seconds);
  }

  private double one(CaseText note) {
    long start = System.nanoTime();
    DeidentifiedCase text = agent.redact(note, null, null, List.of());
    agent.consultation().start(new Consultation.Request(text, TierChoice.AUTO, null), ProgressListener.SILENT);
    return (System.nanoTime() - start) / 1e6;
  }
}
