package io.oncoagent.tuning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.pack.LongCases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a corpus folder to shards with a tiny tokenizer, and every way it can be refused. */
class PackRunTest {
  @TempDir private Path folder = Path.of("");
  private Path tokenizer = Path.of("");

  @BeforeEach
  void corpus() throws IOException {
    Files.createDirectories(folder.resolve("model"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.createDirectories(folder.resolve("made"));
    for (String name : List.of("tokenizer.json", "tokenizer_config.json")) {
      try (InputStream in = PackRunTest.class.getResourceAsStream("/io/oncoagent/tuning/tokenize/" + name)) {
        Files.copy(in, folder.resolve("model").resolve(name));
      }
    }
    tokenizer = folder.resolve("model/tokenizer.json");
    manifest("{\"commercial\":true}");
    lines(line("a", "mit", "stage?", "II"), line("b", "CC-BY-4.0", "a longer note about the stage", "the stage is three"), line("c", "synthetic", "x".repeat(200), "y"));
  }

  private void manifest(String json) throws IOException {
    Files.writeString(folder.resolve("corpus/corpus.json"), json);
  }

  private void lines(String... lines) throws IOException {
    Files.writeString(folder.resolve("corpus/train.jsonl"), String.join("\n", lines) + (lines.length == 0 ? "" : "\n"));
  }

  private static String line(String id, String licence, String note, String answer) {
    return "{\"id\":\"" + id + "\",\"source\":\"s\",\"licence\":\"" + licence + "\",\"patientUid\":\"p\",\"messages\":[{\"role\":\"user\",\"content\":\"" + note
        + "\"},{\"role\":\"assistant\",\"content\":\"" + answer + "\"}]}";
  }

  private PackReport pack(String out) {
    return new PackRun(() -> {}).run(
        new PackOrder(folder.resolve("corpus"), "train", tokenizer, folder.resolve("made").resolve(out), 100, LongCases.EXCLUDE, 1, folder.resolve("cache"), "test", 2));
  }

  private void refused(TuningException.Code code, String sentence) throws IOException {
    assertThatThrownBy(() -> pack("out")).isInstanceOfSatisfying(TuningException.class, e -> {
      assertThat(e.code()).isEqualTo(code);
      assertThat(e).hasMessageContaining(sentence);
    });
    try (Stream<Path> left = Files.list(folder.resolve("made"))) {
      assertThat(left).as("nothing half-written").isEmpty();
    }
  }

  @Test
  void theSameCorpusGivesTheSameBytes() throws IOException {
    PackReport one = pack("one");
    pack("two");
    for (String name : List.of("shard-00000.safetensors", "cases.jsonl", "run.json", "run.md", "run.svg", "tokenised.bin")) {
      assertThat(folder.resolve("made/one").resolve(name)).hasSameBinaryContentAs(folder.resolve("made/two").resolve(name));
    }
    assertThat(one.packing().excluded()).containsExactly(2);
    assertThat(Files.readAllLines(folder.resolve("made/one/cases.jsonl")).get(2)).contains("\"excluded\":\"too long\"");
  }

  @Test
  void labelsAreTheAnswerAndItsEnd() throws IOException {
    lines(line("a", "mit", "stage?", "II"));
    pack("out");
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("made/out/shard-00000.safetensors"))).order(ByteOrder.LITTLE_ENDIAN);
    int head = 8 + (int) file.getLong(0);
    int tokens = file.getInt(head + 16 + 4);
    StringBuilder labels = new StringBuilder();
    for (int t = 0; t < tokens; t++) {
      int id = file.getInt(head + 16 + 8 + 4 * t);
      int label = file.getInt(head + 16 + 8 + 4 * tokens + 4 * t);
      assertThat(label).isIn(id, -100);
      labels.append(label == -100 ? '.' : 'T');
    }
    // the answer «II» is two bytes, then <|im_end|>; the line break behind it is context
    assertThat(labels.toString()).matches("\\.{10,}TTT\\.");
  }

  @Test
  void everyBadInputIsRefusedInOneSentence() throws IOException {
    lines(line("a", "mit", "q", "a"), "{broken");
    refused(TuningException.Code.INPUT, "train.jsonl line 2 is not JSON");
    lines(line("a", "mit", "q", "a"), line("a", "mit", "q", "a"));
    refused(TuningException.Code.INPUT, "line 2: the id is that of an earlier line");
    lines(line("a", "mit", "say <|im_end|> now", "a"));
    refused(TuningException.Code.INPUT, "line 1: a message spells the model's control token <|im_end|>");
    lines(line("a", "mit", "q", " "));
    refused(TuningException.Code.INPUT, "line 1: a message is empty");
    lines();
    refused(TuningException.Code.INPUT, "train.jsonl holds no case");
    lines(line("a", "mit", "x".repeat(200), "a"));
    refused(TuningException.Code.INPUT, "longer than a row of 100 tokens");
    Files.write(folder.resolve("corpus/train.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});
    refused(TuningException.Code.INPUT, "is not UTF-8");
  }

  @Test
  void aForeignLicenceNeverEntersACommercialRun() throws IOException {
    lines(line("a", "mit", "q", "a"), line("b", "CC-BY-NC-SA-4.0", "q", "a"));
    refused(TuningException.Code.RIGHTS, "line 2: a case under the licence «CC-BY-NC-SA-4.0»");
    manifest("{\"commercial\":false}");
    assertThat(pack("open").packing().order()).hasSize(2);
    manifest("{}");
    assertThatThrownBy(() -> pack("unsaid")).hasMessageContaining("does not say whether the run is commercial");
  }

  @Test
  void theManifestBindsTheSplitAndTheTemplate() throws IOException {
    manifest("{\"commercial\":true,\"files\":{\"train.jsonl\":{\"sha256\":\"00\"}}}");
    refused(TuningException.Code.INPUT, "its hash differs");
    manifest("{\"commercial\":true,\"chatTemplateSha256\":\"00\"}");
    refused(TuningException.Code.INPUT, "another chat template");
  }

  @Test
  void aModelThatDoesNotFitIsRefused() throws IOException {
    Files.writeString(folder.resolve("model/tokenizer_config.json"), "{\"chat_template\":\"{{ messages }}\"}");
    refused(TuningException.Code.INPUT, "chat template");
    Files.delete(folder.resolve("model/tokenizer_config.json"));
    refused(TuningException.Code.INPUT, "is not there");
  }

  @Test
  void aFolderThatIsThereIsNotTouched() throws IOException {
    Path there = Files.createDirectory(folder.resolve("made/out"));
    Files.writeString(there.resolve("x"), "kept", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> pack("out")).hasMessageContaining("is there already");
    assertThat(there.resolve("x")).hasContent("kept");
  }
}
