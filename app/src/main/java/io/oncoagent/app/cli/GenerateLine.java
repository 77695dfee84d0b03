package io.oncoagent.app.cli;

import io.oncoagent.tuning.generate.GenerateProgress;
import java.util.Locale;

/** One line on standard error that is written over, on a terminal only. */
final class GenerateLine implements AutoCloseable {
  private final Console console;
  private boolean begun;

  GenerateLine(Console console) {
    this.console = console;
  }

  synchronized void told(GenerateProgress p) {
    if (console.terminal()) {
      begun = true;
      console.err().print(String.format(Locale.ROOT, "\r%,d of %,d cases, %,d turned away, %d at once, %,.0f cases an hour ", p.made(), p.count(), p.rejected(), p.concurrency(), p.casesAnHour()));
      console.err().flush();
    }
  }

  @Override
  public synchronized void close() {
    if (begun) {
      console.err().println();
    }
  }
}
