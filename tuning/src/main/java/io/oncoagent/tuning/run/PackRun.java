package io.oncoagent.tuning.run;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.pack.Packer;
import io.oncoagent.tuning.pack.Packing;
import io.oncoagent.tuning.shard.CaseList;
import io.oncoagent.tuning.shard.ShardWriter;
import io.oncoagent.tuning.shard.TokenisedSource;
import io.oncoagent.tuning.tokenize.CaseReader;
import io.oncoagent.tuning.tokenize.CaseTokenizer;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** From a corpus folder to a folder of shards. Everything is written into a hidden folder beside the wanted one, which gets its name only when it is complete. */
public final class PackRun {
  /** Tokens of a shard: 4 Mi tokens are 32 MiB of numbers and labels, small enough to copy and large enough to read in one go. */
  private static final int SHARD_TOKENS = 1 << 22;

  private final Runnable caseDone;

  /**
   * @param caseDone is called after each tokenised case
   */
  public PackRun(Runnable caseDone) {
    this.caseDone = caseDone;
  }

  /**
   * @throws TuningException where the input cannot be used, the licences forbid it, or the disk fails; nothing is left behind then
   */
  public PackReport run(PackOrder order) {
    Packer packer = new Packer(order.length(), order.longCases());
    Path out = order.out().toAbsolutePath().normalize();
    if (Files.exists(out)) {
      throw new TuningException(TuningException.Code.INPUT, "the folder " + order.out() + " is there already; name a new one");
    }
    if (!Files.isDirectory(order.corpus())) {
      throw new TuningException(TuningException.Code.INPUT, "the corpus folder " + order.corpus() + " is not there");
    }
    if (out.getParent() == null || !Files.isDirectory(out.getParent())) {
      throw new TuningException(TuningException.Code.INPUT, "the folder that " + order.out() + " would lie in is not there");
    }
    try (CaseTokenizer tokenizer = CaseTokenizer.open(order.tokenizer(), order.cache())) {
      CorpusManifest manifest = CorpusManifest.read(order.corpus(), order.split(), tokenizer.template());
      return inDraft(order, out, packer, tokenizer, manifest);
    }
  }

  private PackReport inDraft(PackOrder order, Path out, Packer packer, CaseTokenizer tokenizer, CorpusManifest manifest) {
    Path draft = null;
    try {
      draft = Files.createTempDirectory(out.getParent(), "." + out.getFileName() + "-");
      PackReport report = write(order, draft, packer, tokenizer, manifest);
      Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
      return report;
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the shards cannot be written (" + e.getClass().getSimpleName() + "); make sure that " + out.getParent() + " is writable and not full", e);
    } finally {
      if (draft != null) {
        Draft.remove(draft);
      }
    }
  }

  private PackReport write(PackOrder order, Path draft, Packer packer, CaseTokenizer tokenizer, CorpusManifest manifest) throws IOException {
    String split = order.split() + ".jsonl";
    List<TokenisedSource.Entry> entries;
    String tokenised;
    try (TokenisedSource source = new TokenisedSource(draft)) {
      new CaseStream(tokenizer, order.threads(), caseDone)
          .run(order.corpus().resolve(split), new CaseReader(split, manifest.commercial(), tokenizer.control()), source);
      tokenised = source.finish();
      entries = source.entries();
    }
    Packing packing = packer.pack(entries.stream().mapToInt(TokenisedSource.Entry::length).toArray(), order.seed());
    if (packing.rows() == 0) {
      throw new TuningException(TuningException.Code.INPUT, entries.isEmpty() ? split + " holds no case" : "every case of " + split + " is longer than a row of " + order.length() + " tokens");
    }
    List<ShardWriter.Shard> shards = new ShardWriter(draft, entries, SHARD_TOKENS).write(packing);
    CaseList.write(draft, entries, packing);
    PackReport report = new PackReport(order, manifest.commercial(), tokenizer.template(), manifest.splitSha256(), Sha256.hex(order.tokenizer()),
        tokenised, Sha256.hex(draft.resolve(CaseList.FILE)), entries, packing, shards);
    if (!Sha256.hex(order.corpus().resolve(split)).equals(manifest.splitSha256())) {
      throw new TuningException(TuningException.Code.INPUT, split + " changed while it was packed");
    }
    Files.writeString(draft.resolve(RunJson.FILE), RunJson.of(report).toPrettyString() + "\n");
    Files.writeString(draft.resolve(RunPage.FILE), RunPage.of(report));
    Files.writeString(draft.resolve(RunPicture.FILE), RunPicture.of(report));
    return report;
  }
}
