package io.oncoagent.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BgeSmallEncoderTest {
  @TempDir static Path cache;
  static BgeSmallEncoder encoder;

  @BeforeAll
  static void open() {
    encoder = BgeSmallEncoder.open(cache);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void vectorsHaveLengthOneAndTheSameTextAlwaysGivesTheSameVector() {
    float[] first = encoder.encodePassage("Osimertinib is used in tumours with an EGFR exon 19 deletion.");
    assertThat(first).hasSize(384);
    assertThat(dot(first, first)).isCloseTo(1.0, offset(1e-5));
    assertThat(encoder.encodePassage("Osimertinib is used in tumours with an EGFR exon 19 deletion.")).containsExactly(first);
  }

  @Test
  void aQuestionLiesNearerToItsAnswerThanToAnotherTopic() {
    float[] question = encoder.encodeQuery("Which drug for an EGFR mutated lung tumour?");
    double answer = dot(question, encoder.encodePassage("Osimertinib is used in lung cancer with an EGFR exon 19 deletion."));
    double other = dot(question, encoder.encodePassage("The central bank raised its interest rate by a quarter of a point."));
    assertThat(answer).isGreaterThan(other + 0.1);
  }

  @Test
  void vectorsDoNotDependOnHowManyThreadsAsk() throws Exception {
    List<String> texts = List.of("surgery for colon cancer", "radiotherapy for glioma", "tamoxifen in breast cancer", "watchful waiting");
    List<float[]> alone = texts.stream().map(encoder::encodePassage).toList();
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<Future<float[]>> together = texts.stream().map(text -> pool.submit(() -> encoder.encodePassage(text))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).containsExactly(alone.get(i));
      }
    }
  }

  @Test
  void tokensCountSpecialOnesAndLongTextsAreCutAtTheLimit() {
    assertThat(encoder.countTokens("cancer")).isEqualTo(3);
    assertThat(encoder.countTokens("cancer ".repeat(900))).isEqualTo(encoder.maxTokens());
    assertThat(encoder.encodePassage("cancer ".repeat(900))).hasSize(384);
  }

  @Test
  void theKeptGraphGivesTheSameVectorsAsTheModelItWasMadeFrom() {
    float[] made = encoder.encodePassage("Tamoxifen for five years in hormone receptor positive breast cancer.");
    try (BgeSmallEncoder again = BgeSmallEncoder.open(cache)) {
      assertThat(again.encodePassage("Tamoxifen for five years in hormone receptor positive breast cancer.")).containsExactly(made);
    }
  }

  @Test
  void aDamagedKeptGraphIsMadeAnew(@TempDir Path folder) throws Exception {
    BgeSmallEncoder.open(folder).close();
    Path kept;
    try (var files = Files.walk(folder)) {
      kept = files.filter(f -> f.getFileName().toString().matches("optimised-.*onnx")).findFirst().orElseThrow();
    }
    long whole = Files.size(kept);
    Files.writeString(kept, "damaged");
    BgeSmallEncoder.open(folder).close();
    assertThat(kept).hasSize(whole);
  }

  @Test
  void aDamagedCopyOfTheModelIsReplaced(@TempDir Path folder) throws Exception {
    Path copy = ExtractedResource.at(folder, "/bge-small-en-v1.5-q-tokenizer.json", null);
    byte[] whole = Files.readAllBytes(copy);
    Files.writeString(copy, "damaged");
    assertThat(Files.readAllBytes(ExtractedResource.at(folder, "/bge-small-en-v1.5-q-tokenizer.json", null))).isEqualTo(whole);
  }

  @Test
  void aResourceWithAnotherHashIsRefusedAndLeavesNoFile(@TempDir Path folder) {
    assertThatThrownBy(() -> ExtractedResource.at(folder, "/bge-small-en-v1.5-q-tokenizer.json", "0".repeat(64)))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("not the expected one");
    assertThat(folder.resolve("bge-small-en-v1.5-q-tokenizer.json")).doesNotExist();
  }

  @Test
  void aFailureWhileLoadingInTheBackgroundIsThrownByTheFirstUse() {
    DeferredEncoder deferred =
        DeferredEncoder.load(
            () -> {
              throw new EncoderException("no model");
            },
            Runnable::run);
    assertThatThrownBy(() -> deferred.encodeQuery("x")).isInstanceOf(EncoderException.class).hasMessage("no model");
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
