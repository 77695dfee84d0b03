package io.oncoagent.tuning.run;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.tokenize.ChatTemplate;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What packing reads of {@code corpus.json}: {@code commercial} (true or false, never missing), and where they are given {@code chatTemplateSha256} and
 * {@code files.<split>.jsonl.sha256}, which then must fit.
 */
record CorpusManifest(boolean commercial, String splitSha256) {
  static final String FILE = "corpus.json";

  static CorpusManifest read(Path corpus, String split, ChatTemplate template) {
    Path lines = corpus.resolve(split + ".jsonl");
    if (!Files.isRegularFile(lines)) {
      throw refusal("the corpus " + corpus + " has no " + split + ".jsonl");
    }
    JsonNode manifest = json(corpus.resolve(FILE));
    if (!manifest.path("commercial").isBoolean()) {
      throw refusal("corpus.json does not say whether the run is commercial; add \"commercial\": true or false");
    }
    String wanted = manifest.path("chatTemplateSha256").asString("");
    if (!wanted.isEmpty() && !wanted.equals(template.sha256())) {
      throw refusal("the corpus was made for another chat template than the tokenizer's (SHA-256 " + wanted.substring(0, Math.min(16, wanted.length())) + "…)");
    }
    String hash = Sha256.hex(lines);
    String recorded = manifest.path("files").path(split + ".jsonl").path("sha256").asString("");
    if (!recorded.isEmpty() && !recorded.equals(hash)) {
      throw refusal(split + ".jsonl is not the file that corpus.json lists (its hash differs)");
    }
    return new CorpusManifest(manifest.path("commercial").asBoolean(), hash);
  }

  private static JsonNode json(Path file) {
    if (!Files.isRegularFile(file)) {
      throw refusal("the file " + file + " is not there; a corpus folder holds it beside its splits");
    }
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " is not JSON", e);
    }
  }

  private static TuningException refusal(String sentence) {
    return new TuningException(TuningException.Code.INPUT, sentence);
  }
}
