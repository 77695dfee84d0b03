package io.oncoagent.app.bench.serve;

import io.oncoagent.evaluation.LabelledLines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The people of the bench at their desks before one page. */
final class Ward {
  static final String PASSWORD = "a long enough sentence for a bench";
  /** Clinicians share so many teams. */
  static final int TEAMS = 10;

  private Ward() {}

  static List<String> notes() {
    return LabelledLines.read(null, "consult/development-cases.jsonl").stream().map(n -> n.path("note").asString("")).filter(n -> !n.isBlank()).toList();
  }

  /** Returns when all have gone home; {@code beside}: what else goes on. */
  static void play(ServedPage page, ServeBench.Size size, Records records, List<Runnable> beside) throws InterruptedException {
    List<String> notes = notes();
    Clinician.Think think = new Clinician.Think(size.thinkMillis() / 2, size.thinkMillis() * 3 / 2);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < size.clinicians(); i++) {
        all.add(people.submit(new Clinician(page.address(), i, notes, think, size.seed() * 1_000 + i, records)));
      }
      beside.forEach(b -> all.add(people.submit(b)));
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a clinician of the bench failed", e.getCause());
    }
  }
}
