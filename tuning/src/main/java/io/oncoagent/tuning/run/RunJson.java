package io.oncoagent.tuning.run;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code run.json}: what went in, what came out, and every hash. It holds no clock and no path, so that the same input gives the same bytes. */
public final class RunJson {
  /** Its name in the folder. */
  public static final String FILE = "run.json";

  private RunJson() {}

  public static ObjectNode of(PackReport r) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("format", "oncoagent-packed-1");
    o.put("cases", r.entries().size()).put("placed", r.packing().order().length).put("excluded", r.packing().excluded().length);
    o.put("rows", r.packing().rows()).put("longRows", r.packing().longRows()).put("tokens", r.tokens()).put("trainedTokens", r.trained());
    o.put("fillPercent", Math.round(r.packing().fillPercent() * 1000) / 1000.0);
    o.put("length", r.order().length()).put("long", r.order().longCases().name().toLowerCase(Locale.ROOT)).put("seed", r.order().seed());
    o.put("split", r.order().split()).put("commercial", r.commercial());
    o.put("chatTemplate", r.template().name().toLowerCase(Locale.ROOT));
    ObjectNode versions = o.putObject("versions");
    versions.put("oncoagent", r.order().version()).put("java", Runtime.version().toString());
    ObjectNode hashes = o.putObject("sha256");
    hashes.put(r.order().split() + ".jsonl", r.splitSha256()).put("tokenizer.json", r.tokenizerSha256()).put("chatTemplate", r.template().sha256());
    hashes.put("tokenised.bin", r.tokenisedSha256()).put("cases.jsonl", r.casesSha256());
    var shards = o.putArray("shards");
    r.shards().forEach(s -> shards.addObject().put("file", s.file()).put("firstRow", s.firstRow()).put("rows", s.rows()).put("tokens", s.tokens()).put("sha256", s.sha256()));
    return o;
  }
}
