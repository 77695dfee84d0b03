package io.oncoagent.tuning.run;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.shard.TokenisedSource;
import io.oncoagent.tuning.tokenize.CaseReader;
import io.oncoagent.tuning.tokenize.CaseTokenizer;
import io.oncoagent.tuning.tokenize.CorpusCase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Tokenises a split on several threads, in its order; only a few batches are in memory at a time. */
final class CaseStream {
  private static final int BATCH = 64;
  private static final int BATCHES_A_THREAD = 4;

  private final CaseTokenizer tokenizer;
  private final int threads;
  private final Runnable caseDone;

  CaseStream(CaseTokenizer tokenizer, int threads, Runnable caseDone) {
    this.tokenizer = tokenizer;
    this.threads = threads;
    this.caseDone = caseDone;
  }

  private record Tokenised(CorpusCase read, int[] tokens) {}

  void run(Path file, CaseReader reader, TokenisedSource into) throws IOException {
    ArrayDeque<Future<List<Tokenised>>> waiting = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads); BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      try {
        Lines numbered = new Lines(lines);
        for (List<CorpusCase> batch = batch(numbered, reader); !batch.isEmpty(); batch = batch(numbered, reader)) {
          List<CorpusCase> cases = batch;
          waiting.add(workers.submit(() -> cases.stream().map(c -> new Tokenised(c, tokenizer.tokens(c.messages()))).toList()));
          if (waiting.size() >= threads * BATCHES_A_THREAD) {
            take(waiting, into);
          }
        }
        while (!waiting.isEmpty()) {
          take(waiting, into);
        }
      } finally {
        workers.shutdownNow();
      }
    } catch (CharacterCodingException e) {
      throw new TuningException(TuningException.Code.INPUT, file.getFileName() + " is not UTF-8", e);
    }
  }

  private static List<CorpusCase> batch(Lines lines, CaseReader reader) throws IOException {
    List<CorpusCase> batch = new ArrayList<>();
    String line = lines.next();
    while (line != null) {
      batch.add(reader.read(line, lines.number));
      if (batch.size() == BATCH) {
        break;
      }
      line = lines.next();
    }
    return batch;
  }

  private void take(ArrayDeque<Future<List<Tokenised>>> waiting, TokenisedSource into) throws IOException {
    try {
      for (Tokenised done : waiting.remove().get()) {
        into.add(done.read().id(), done.read().line(), done.tokens());
        caseDone.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TuningException(TuningException.Code.FAILED, "packing was interrupted; nothing was written", e);
    } catch (ExecutionException e) {
      throw new TuningException(TuningException.Code.FAILED, "the tokenizer failed; nothing was written", e);
    }
  }

  /** Lines with their numbers. */
  private static final class Lines {
    private final BufferedReader in;
    private int number;

    Lines(BufferedReader in) {
      this.in = in;
    }

    @Nullable String next() throws IOException {
      number++;
      return in.readLine();
    }
  }
}
