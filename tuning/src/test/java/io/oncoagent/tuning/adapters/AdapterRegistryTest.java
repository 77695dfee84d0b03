package io.oncoagent.tuning.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.tokenize.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be promoted, and what a promotion leaves behind. */
class AdapterRegistryTest {
  @TempDir private Path folder = Path.of("");
  private final List<String> told = new ArrayList<>();

  private AdapterRegistry registry() {
    return new AdapterRegistry(folder.resolve("adapters"), (adapter, detail) -> told.add(adapter + " " + detail.get("change")));
  }

  private Path run(String name, double low, double controlLow) throws IOException {
    Path run = folder.resolve(name);
    Files.createDirectories(run.resolve("adapter"));
    Files.writeString(run.resolve("adapter/adapter_model.safetensors"), name);
    String weights = Sha256.hex(name.getBytes(StandardCharsets.UTF_8));
    Files.writeString(run.resolve("adapter/DONE"), "{\"sha256\":{\"adapter_model.safetensors\":\"" + weights + "\"}}");
    Files.writeString(run.resolve("train.json"), "{\"preset\":\"demo\",\"model\":{\"name\":\"base\"},\"dataSha256\":\"d1\"}");
    Files.writeString(run.resolve("state.json"), "{\"phase\":\"FINISHED\",\"step\":9,\"steps\":9}");
    StringBuilder metrics = new StringBuilder("{\"event\":\"step\",\"step\":9,\"loss\":0.5}\n");
    for (String gate : List.of("isolation", "coverage", "no-op")) {
      metrics.append("{\"event\":\"gate\",\"gate\":\"").append(gate).append("\",\"outcome\":\"pass\",\"control\":\"seen\"}\n");
    }
    Files.writeString(run.resolve("metrics.jsonl"), metrics);
    gain(run, "gain.json", weights, low, 310);
    gain(run, "gain-control.json", "other", controlLow, 310);
    return run;
  }

  private static void gain(Path run, String file, String weights, double low, int n) throws IOException {
    Files.writeString(run.resolve(file),
        String.format(Locale.ROOT, "{\"gain\":{\"value\":%f,\"low\":%f,\"high\":%f,\"n\":%d},\"heldOutSha256\":\"h\",\"adapterSha256\":\"%s\"}", low + 0.1, low, low + 0.2, n, weights));
  }

  private void refused(Path run, String reason) {
    String name = String.valueOf(run.getFileName());
    AdapterRegistry registry = registry();
    registry.add(run, name);
    assertThat(registry.promote(name)).isInstanceOfSatisfying(Promotion.Refused.class, r -> assertThat(String.join("; ", r.reasons())).contains(reason));
    assertThat(told).isEmpty();
    assertThat(registry.one(name).status()).isEqualTo(AdapterStatus.CANDIDATE);
  }

  @Test
  void anAdapterThatHelpsIsPromotedAndTheOneBeforeItRetires() throws IOException {
    AdapterRegistry registry = registry();
    assertThat(registry.all()).isEmpty();
    registry.add(run("one", 0.05, -0.1), "one");
    registry.add(run("two", 0.08, -0.1), "two");
    assertThat(registry.promote("one")).isEqualTo(new Promotion.Changed("one", ""));
    assertThat(registry.promote("two")).isEqualTo(new Promotion.Changed("two", "one"));
    assertThat(registry.one("one").status()).isEqualTo(AdapterStatus.RETIRED);
    assertThat(registry.rollback("two", "one")).isEqualTo(new Promotion.Changed("one", "two"));
    assertThat(registry.rollback("one", "")).isEqualTo(new Promotion.Changed("", "one"));
    assertThat(registry.promoted("base")).isEmpty();
    assertThat(told).containsExactly("one promoted", "two promoted", "one promoted", "one rolled back");
    Adapter again = registry().one("two");
    assertThat(again.gates()).extracting(GateRecord::gate).containsExactlyInAnyOrder("isolation", "coverage", "no-op", "gain");
    assertThat(again.dataSha256()).isEqualTo("d1");
    assertThat(AdapterJson.brief(again).toString()).contains("\"gain\":{\"value\":0.18,\"low\":0.08,\"high\":0.28,\"n\":310}").contains("{\"gate\":\"gain\",\"outcome\":\"pass\",\"control\":\"seen\"}");
  }

  @Test
  void anIntervalThatTouchesZeroIsNoGain() throws IOException {
    refused(run("one", 0.0, -0.1), "not above zero");
  }

  @Test
  void aControlThatGainsTooSpoilsThePromotion() throws IOException {
    refused(run("one", 0.05, 0.02), "the gate gain says pass, its control was missed");
  }

  @Test
  void aControlOfOtherHeldOutCasesIsNone() throws IOException {
    Path run = run("one", 0.05, -0.1);
    Files.writeString(run.resolve("gain-control.json"), Files.readString(run.resolve("gain-control.json")).replace("\"h\"", "\"another\""));
    refused(run, "its control was missed");
    Files.delete(run.resolve("gain-control.json"));
    refused(run, "its control was missed");
  }

  @Test
  void tooFewCasesProveNothing() throws IOException {
    Path run = run("one", 0.05, -0.1);
    gain(run, "gain.json", Sha256.hex("one".getBytes(StandardCharsets.UTF_8)), 0.05, 299);
    refused(run, "fewer than 300");
  }

  @ParameterizedTest
  @CsvSource({"isolation, fail, seen", "isolation, pass, missed", "coverage, fail, seen", "no-op, fail, seen"})
  void everyGateMustPassTogetherWithItsControl(String gate, String outcome, String control) throws IOException {
    Path run = run("one", 0.05, -0.1);
    Files.writeString(run.resolve("metrics.jsonl"),
        Files.readString(run.resolve("metrics.jsonl")).replace("\"" + gate + "\",\"outcome\":\"pass\",\"control\":\"seen\"", "\"" + gate + "\",\"outcome\":\"" + outcome + "\",\"control\":\"" + control + "\""));
    refused(run, "the gate " + gate + " says " + outcome);
  }

  @Test
  void aGateThatWasNotRunIsNotPassed() throws IOException {
    Path run = run("one", 0.05, -0.1);
    Files.writeString(run.resolve("metrics.jsonl"), "");
    refused(run, "the gate isolation was not run");
  }

  @Test
  void weightsThatWereChangedAfterwardsAreNotPromoted() throws IOException {
    AdapterRegistry registry = registry();
    registry.add(run("one", 0.05, -0.1), "one");
    Files.writeString(registry.files("one").resolve("adapter_model.safetensors"), "changed");
    assertThat(registry.promote("one")).isInstanceOfSatisfying(Promotion.Refused.class, r -> assertThat(r.reasons()).anyMatch(x -> x.contains("not those that were trained")));
  }

  @Test
  void aGainOfOtherWeightsIsRefusedAndANameIsTakenOnce() throws IOException {
    Path run = run("one", 0.05, -0.1);
    gain(run, "gain.json", "other", 0.05, 310);
    assertThatThrownBy(() -> registry().add(run, "one")).hasMessageContaining("measured on other weights");
    registry().add(run("two", 0.05, -0.1), "taken");
    assertThatThrownBy(() -> registry().add(run("three", 0.05, -0.1), "taken")).hasMessageContaining("another adapter");
    assertThatThrownBy(() -> registry().add(run("three", 0.05, -0.1), "../out")).isInstanceOf(TuningException.class);
    assertThatThrownBy(() -> registry().one("none")).hasMessageContaining("there is no adapter");
  }

  @Test
  void aPromotionThatCannotBeRecordedDoesNotHappen() throws IOException {
    registry().add(run("one", 0.05, -0.1), "one");
    AdapterRegistry deaf = new AdapterRegistry(folder.resolve("adapters"), (adapter, detail) -> {
      throw new IllegalStateException("the log is full");
    });
    assertThatThrownBy(() -> deaf.promote("one")).hasMessageContaining("the log is full");
    assertThat(registry().one("one").status()).isEqualTo(AdapterStatus.CANDIDATE);
  }

  @Test
  void aRunThatIsNotFinishedHasNoAdapter() throws IOException {
    Path run = run("one", 0.05, -0.1);
    Files.writeString(run.resolve("state.json"), "{\"phase\":\"STOPPED\",\"step\":3,\"steps\":9}");
    assertThatThrownBy(() -> registry().add(run, "one")).hasMessageContaining("STOPPED, not finished");
  }
}
