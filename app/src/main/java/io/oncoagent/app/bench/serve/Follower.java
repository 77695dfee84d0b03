package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** A reader of one run's events across lost connections: it says which number it had last and counts what does not come right behind it. */
final class Follower {
  private final String run;
  private final Records records;
  private final Runnable onStep;
  private long last;

  /** @param onStep told at each event */
  Follower(String run, Records records, Runnable onStep) {
    this.run = run;
    this.records = records;
    this.onStep = onStep;
  }

  /** Reads until the run has ended. An exception: the line broke off; to be called again. */
  void toTheEnd(Visitor visitor) throws IOException, InterruptedException {
    if (last > 0) {
      records.resumed();
    }
    try (Stream<String> lines = visitor.stream("/consultations/" + run + "/events", last == 0 ? "" : String.valueOf(last))) {
      Iterator<String> each = lines.iterator();
      long number = 0;
      while (each.hasNext()) {
        String line = each.next();
        if (line.startsWith("id: ")) {
          number = Long.parseLong(line.substring("id: ".length()));
        } else if (line.equals("event: done")) {
          return;
        } else if (line.startsWith("event: ") && !line.equals("event: written")) {
          took(number);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    throw new IOException("the stream broke off");
  }

  private void took(long number) {
    if (number <= last) {
      records.eventTwice();
    } else if (number > last + 1) {
      records.eventsMissed(number - last - 1);
    }
    last = Math.max(last, number);
    onStep.run();
  }
}
