package io.oncoagent.app.bench;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Version;
import io.oncoagent.tuning.corpus.CorpusOrder;
import io.oncoagent.tuning.corpus.CorpusReport;
import io.oncoagent.tuning.corpus.CorpusRun;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import io.oncoagent.tuning.pack.LongCases;
import io.oncoagent.tuning.run.PackOrder;
import io.oncoagent.tuning.run.PackReport;
import io.oncoagent.tuning.run.PackRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From a raw file to shards with generated cases: how long each step takes, and the most memory that the process had. */
public final class CorpusBench {
  private static final double NANOS = 1e9;

  private final OncoAgent agent;
  private final Path cache;
  private final Runnable rowDone;

  public CorpusBench(OncoAgent agent, Path cache, Runnable rowDone) {
    this.agent = agent;
    this.cache = cache;
    this.rowDone = rowDone;
  }

  /** @param tokenizer the base model's tokenizer.json */
  public ObjectNode run(int cases, Path tokenizer, Path workFolder, long seed) throws IOException {
    Path folder = Files.createTempDirectory(workFolder, "bench-corpus-");
    try {
      Path raw = folder.resolve("raw.jsonl");
      GeneratedCases.write(raw, cases, seed);
      int threads = Runtime.getRuntime().availableProcessors();
      long start = System.nanoTime();
      CorpusReport corpus = new CorpusRun(agent.redactor(), agent.lexicon(), rowDone)
          .run(new CorpusOrder(List.of(new CorpusInput(raw, false)), folder.resolve("corpus"), null, null, List.of(), true, 0.8, 0, 0, seed, false, threads, Version.NUMBER));
      long made = System.nanoTime();
      PackReport packed = new PackRun(rowDone).run(new PackOrder(folder.resolve("corpus"), "train", tokenizer, folder.resolve("shards"), PackBench.LIMIT, LongCases.EXCLUDE, seed, cache, Version.NUMBER, threads));
      long end = System.nanoTime();
      return JsonNodeFactory.instance.objectNode().put("cases", cases).put("kept", corpus.statistics().path("cases").asInt()).put("rawMegabytes", Files.size(raw) / 1e6).put("tokens", packed.tokens())
          .put("fillPercent", packed.packing().fillPercent()).put("corpusSeconds", (made - start) / NANOS).put("packSeconds", (end - made) / NANOS).put("seconds", (end - start) / NANOS).put("threads", threads)
          .put("peakMegabytes", peakMegabytes());
    } finally {
      remove(folder);
    }
  }

  /** The process's most resident memory, as Linux tells it; 0 elsewhere. */
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1_000).findFirst().orElse(0);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
