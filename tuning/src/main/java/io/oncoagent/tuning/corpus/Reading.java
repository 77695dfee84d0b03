package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.TuningException.Code;
import io.oncoagent.tuning.corpus.keep.Dropped;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import io.oncoagent.tuning.corpus.read.RawCase;
import io.oncoagent.tuning.corpus.read.Row;
import io.oncoagent.tuning.corpus.read.Rows;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads the inputs one after the other, cleans records on several threads, and takes them in the order of the rows. */
final class Reading {
  private static final int BATCH = 32;
  private static final int BATCHES_A_THREAD = 4;

  /** Batches between two marks: about as many rows as are made anew after a cut. */
  private static final int BATCHES_A_MARK = 64;

  /** An input with more broken rows than this, and than this share, is the wrong file. */
  private static final int BROKEN = 10;
  private static final double BROKEN_SHARE = 0.05;

  private final CorpusOrder order;
  private final Cleaning cleaning;
  private final Known known;
  private final Spool spool;
  private final Runnable rowDone;

  Reading(CorpusOrder order, Cleaning cleaning, Known known, Spool spool, Runnable rowDone) {
    this.order = order;
    this.cleaning = cleaning;
    this.known = known;
    this.spool = spool;
    this.rowDone = rowDone;
  }

  /** A row and what became of it; no outcome where it could not be read. */
  private record Done(int row, Cleaning.@Nullable Outcome outcome, String source) {}

  Spool.Mark from(Spool.Mark start) throws IOException {
    Counts counts = start.counts();
    try (ExecutorService workers = Executors.newFixedThreadPool(order.threads())) {
      try {
        for (int i = start.input(); i < order.inputs().size(); i++) {
          CorpusInput input = order.inputs().get(i);
          read(i, input, i == start.input() ? start.row() : 0, counts, workers);
          judge(input, counts);
          counts.nextInput();
          spool.mark(new Spool.Mark(i + 1, 0, counts));
        }
      } finally {
        workers.shutdownNow();
      }
    }
    return new Spool.Mark(order.inputs().size(), 0, counts);
  }

  private void read(int number, CorpusInput input, int skip, Counts counts, ExecutorService workers) throws IOException {
    ArrayDeque<Future<List<Done>>> waiting = new ArrayDeque<>();
    try (Rows rows = input.rows()) {
      int batches = 0;
      for (List<Row> batch = batch(rows, skip); !batch.isEmpty(); batch = batch(rows, skip)) {
        List<Row> ready = batch;
        waiting.add(workers.submit(() -> ready.stream().map(row -> done(number, input, row)).toList()));
        if (waiting.size() >= order.threads() * BATCHES_A_THREAD) {
          int last = take(waiting, counts);
          if (++batches % BATCHES_A_MARK == 0) {
            spool.mark(new Spool.Mark(number, last, counts));
          }
        }
      }
      while (!waiting.isEmpty()) {
        take(waiting, counts);
      }
    } catch (CharacterCodingException e) {
      throw new TuningException(Code.INPUT, "the file " + input.path() + " is not UTF-8", e);
    }
  }

  private static List<Row> batch(Rows rows, int skip) throws IOException {
    List<Row> batch = new ArrayList<>();
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (row.number() > skip) {
        batch.add(row);
        if (batch.size() == BATCH) {
          break;
        }
      }
    }
    return batch;
  }

  private Done done(int number, CorpusInput input, Row row) {
    Optional<RawCase> raw = input.caseOf(row, order.licence());
    return raw.map(r -> new Done(row.number(), cleaning.clean(r.source().word() + "-" + (number + 1) + "-" + row.number(), r), r.source().word())).orElseGet(() -> new Done(row.number(), null, ""));
  }

  private int take(ArrayDeque<Future<List<Done>>> waiting, Counts counts) throws IOException {
    try {
      int last = 0;
      for (Done done : waiting.remove().get()) {
        settle(done, counts);
        last = done.row();
        rowDone.run();
      }
      return last;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TuningException(Code.FAILED, "the run was interrupted; go on with --resume", e);
    } catch (ExecutionException e) {
      throw new TuningException(Code.FAILED, "a record could not be cleaned; nothing of it was written", e);
    }
  }

  private void settle(Done done, Counts counts) throws IOException {
    switch (done.outcome()) {
      case null -> counts.unreadable(done.row());
      case Cleaning.Outcome.Turned t -> {
        counts.read(done.source());
        counts.dropped(done.source(), t.why());
      }
      case Cleaning.Outcome.Clean c -> {
        counts.read(done.source());
        if (known.add(c.kept(), c.note(), c.answer())) {
          spool.add(c.kept());
          counts.kept(done.source());
        } else {
          counts.dropped(done.source(), Dropped.EXACT_DUPLICATE);
        }
      }
    }
  }

  private static void judge(CorpusInput input, Counts counts) {
    int rows = counts.rowsOfInput();
    int broken = counts.unreadableOfInput();
    if (rows == 0) {
      throw new TuningException(Code.INPUT, "there is nothing to read in " + input.path());
    }
    if (broken == rows) {
      throw new TuningException(Code.INPUT, "no row of " + input.path() + " has the fields of a known kind of source (docs/tuning.md lists them)");
    }
    if (broken > BROKEN && broken > BROKEN_SHARE * rows) {
      throw new TuningException(Code.INPUT, broken + " of " + rows + " rows of " + input.path() + " cannot be read, the first of them " + counts.unreadable().subList(0, Math.min(5, counts.unreadable().size())));
    }
  }
}
