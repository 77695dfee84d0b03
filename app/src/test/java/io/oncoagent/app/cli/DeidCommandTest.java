package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code deid}, {@code eval deid} and {@code bench deid} as the data protection officer meets them. */
class DeidCommandTest {
  private static final String NOTE = "Patient: Zebedee Quillon, MRN 77341902, seen 14 June 2024. Adenocarcinoma of the lung in 2019, EGFR L858R.";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aHome() {
    shell = new Shell(folder.resolve("home"));
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  @Test
  void a_folder_becomes_numbered_files_whose_names_name_nobody() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("quillon-zebedee.txt"), NOTE);
    Files.writeString(in.resolve("zz.txt"), "Mrs Thornquist has CLL.");
    Path out = folder.resolve("out");
    Path names = folder.resolve("names.csv");
    Path audit = folder.resolve("audit.csv");
    Shell.Result result = shell.run("deid", in.toString(), "--out", out.toString(), "--audit", audit.toString(), "--names", names.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Files.readString(out.resolve("00001.txt"))).contains("EGFR L858R").doesNotContainIgnoringCase("quillon");
    assertThat(out.resolve("00002.txt")).exists();
    assertThat(result.err() + result.out()).doesNotContainIgnoringCase("quillon");
    assertThat(Files.readString(names)).contains("1,\"quillon-zebedee.txt\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(names))).isEqualTo("rw-------");
    assertThat(Files.readString(audit)).startsWith("input,type,placeholder,sourceStart,sourceEnd,probability").contains("1,NAME,[NAME-1],9,24,").doesNotContainIgnoringCase("quillon").doesNotContain("77341902");
  }

  @Test
  void a_file_of_a_folder_that_cannot_be_read_is_told_by_its_number() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.write(in.resolve("quillon.bin"), new byte[] {0, 1, 2});
    Files.writeString(in.resolve("x.txt"), NOTE);
    Shell.Result result = shell.run("deid", in.toString(), "--out", folder.resolve("out").toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("input 1").contains("1 of 2 files written").doesNotContainIgnoringCase("quillon");
  }

  @Test
  void json_gives_spans_with_probabilities() {
    JsonNode first = json(shell.with(NOTE, "deid", "-", "--format", "json").out()).path("redactions").path(0);
    assertThat(first.path("type").asString()).isEqualTo("NAME");
    assertThat(first.path("probability").asDouble()).isBetween(0.5, 1.0);
  }

  @Test
  void the_strict_profile_is_an_option_and_a_setting() throws IOException {
    assertThat(shell.with(NOTE, "deid", "-").out()).contains("2019");
    assertThat(shell.with(NOTE, "deid", "-", "--profile", "strict").out()).doesNotContain("2019");
    Path settings = Files.writeString(folder.resolve("settings.yaml"), "deid:\n  profile: strict\n");
    assertThat(shell.with(NOTE, "deid", "-", "--config", settings.toString()).out()).doesNotContain("2019");
    assertThat(shell.with(NOTE, "deid", "-", "--profile", "lax").code()).isEqualTo(2);
  }

  @Test
  void a_long_text_is_streamed() throws IOException {
    Path in = Files.writeString(folder.resolve("long.txt"), NOTE + "\n" + "The scan showed no change in the liver lesion.\n".repeat(30_000) + "quillon agreed.\n");
    Path out = folder.resolve("long.out");
    Shell.Result result = shell.run("deid", in.toString(), "--stream", "--out", out.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Files.readString(out)).doesNotContainIgnoringCase("quillon").endsWith("[NAME-1] agreed.\n");
    assertThat(shell.run("deid", in.toString()).code()).isEqualTo(2);
  }

  @Test
  void evaluation_on_a_labelled_file_shows_figures_and_misses_only_on_request() throws IOException {
    String row = "{\"id\":\"n1\",\"note\":\"Mrs Thornquist, MRN 77341902, works the loom; CLL, Binet B.\",\"phi\":[{\"text\":\"Thornquist\",\"type\":\"NAME\"},{\"text\":\"77341902\",\"type\":\"MRN\"},{\"text\":\"the loom\",\"type\":\"OTHER\"}],\"keep\":[\"CLL\",\"Binet B\"]}\n";
    Path file = Files.writeString(folder.resolve("gold.jsonl"), row);
    Path misses = folder.resolve("misses.txt");
    Shell.Result result = shell.run("eval", "deid", file.toString(), "--format", "json", "--show-misses", misses.toString());
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode deid = json(result.out()).path("deid");
    assertThat(deid.at("/types/NAME/recall/value").asDouble()).isEqualTo(1);
    assertThat(deid.at("/types/OTHER/recall/value").asDouble()).isZero();
    assertThat(deid.at("/types/MRN/f2").asDouble()).isEqualTo(1);
    assertThat(deid.at("/leakingNotes/high").asDouble()).isGreaterThan(0.5);
    assertThat(deid.at("/damaged/value").asDouble()).isZero();
    assertThat(deid.path("megabytesPerSecond").isNumber()).isTrue();
    assertThat(result.out()).doesNotContain("loom");
    assertThat(result.err()).contains("warning");
    assertThat(Files.readString(misses)).contains("the loom").startsWith("WARNING");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(misses))).isEqualTo("rw-------");
    assertThat(shell.run("eval", "deid", file.toString(), "--show-misses", misses.toString()).code()).isEqualTo(2);
  }

  @Test
  void a_watermark_that_names_somebody_keeps_its_document_out() throws IOException {
    Path document = Files.writeString(folder.resolve("guide.md"), "# Lung cancer\n\nOsimertinib is recommended for EGFR exon 19 deletion.\n\nLicensed to Dr. Okafor, single use.\n");
    Shell.Result refused = shell.run("knowledge", "ingest", document.toString(), "--pack", "ours", "--licence", "CC-BY-4.0");
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err()).doesNotContain("Okafor");
    assertThat(shell.run("knowledge", "ingest", document.toString(), "--pack", "ours", "--licence-statement", "signed by Mrs Thornquist").code()).isEqualTo(4);
  }

  @Test
  void the_bench_measures_the_whole_pipeline() {
    JsonNode bench = json(shell.run("bench", "deid", "--rounds", "5", "--format", "json").out());
    assertThat(bench.path("megabytesPerSecond").asDouble()).isPositive();
    assertThat(bench.path("longLineRatio").asDouble()).isPositive();
  }
}
