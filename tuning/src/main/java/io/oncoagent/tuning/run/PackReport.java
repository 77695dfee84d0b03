package io.oncoagent.tuning.run;

import io.oncoagent.tuning.pack.Packing;
import io.oncoagent.tuning.shard.ShardWriter;
import io.oncoagent.tuning.shard.TokenisedSource;
import io.oncoagent.tuning.tokenize.ChatTemplate;
import java.util.List;

/** What a run of packing made. Hashes are SHA-256. */
public record PackReport(
    PackOrder order, boolean commercial, ChatTemplate template, String splitSha256, String tokenizerSha256, String tokenisedSha256, String casesSha256,
    List<TokenisedSource.Entry> entries, Packing packing, List<ShardWriter.Shard> shards) {
  public PackReport {
    entries = List.copyOf(entries);
    shards = List.copyOf(shards);
  }

  /** Tokens in rows. */
  public long tokens() {
    return shards.stream().mapToLong(ShardWriter.Shard::tokens).sum();
  }

  /** Trained tokens in rows. */
  public long trained() {
    long sum = 0;
    for (int c : packing.order()) {
      sum += entries.get(c).trained();
    }
    return sum;
  }
}
