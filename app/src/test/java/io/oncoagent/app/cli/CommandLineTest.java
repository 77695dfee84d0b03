package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user meets it, on a home with the starter compendium. */
class CommandLineTest {
  @TempDir static Path folder;
  private static Shell shell;
  private static JsonNode lung;

  private static Path example(String name) {
    return Path.of(System.getProperty("oncoagent.root"), "examples", "cases", name + ".txt");
  }

  private static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  @BeforeAll
  static void aFirstConsultation() {
    shell = new Shell(folder.resolve("home"));
    Shell.Result first = shell.run("consult", example("LUNG-01").toString(), "--format", "json");
    assertThat(first.code()).as(first.err()).isZero();
    lung = json(first.out());
  }

  private static void refused(int code, String words, Shell.Result result) {
    assertThat(result.code()).as(result.err()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip().lines()).hasSize(1).allSatisfy(line -> assertThat(line).containsIgnoringCase(words));
  }

  @Test
  void theFirstConsultationWaitsForASignatureWithItsWholeDraft() {
    assertThat(lung.path("status").asString()).isEqualTo("AWAITING_REVIEW");
    assertThat(lung.path("released").asBoolean(true)).isFalse();
    assertThat(lung.at("/facts/cancer/name").asString()).containsIgnoringCase("lung");
    assertThat(lung.at("/recommendation/sections").size()).isEqualTo(5);
    assertThat(lung.at("/routing/tier").asInt()).isIn(1, 2);
  }

  @Test
  void everyFieldOfTheContractIsThere() {
    assertThat(lung.propertyNames())
        .containsAll(List.of(
            "consultationId", "patientId", "status", "released", "contentHash", "language", "alerts", "deidentified", "facts", "routing", "evidence",
            "engine", "confidence", "recommendation", "critic", "review", "inconclusive", "trace", "provenance"));
    assertThat(lung.path("facts").propertyNames())
        .containsAll(List.of(
            "cancers", "cancer", "stage", "biomarkers", "ecog", "performance", "allergies", "organFunction", "contradictions", "age", "ageGroup", "sex",
            "pregnancy", "intent", "tissue", "pathologyConfirmed", "priorTreatments", "comorbidities", "question", "missing"));
    assertThat(lung.at("/evidence/0").propertyNames())
        .containsAll(List.of("id", "pack", "document", "title", "section", "page", "text", "publisher", "edition", "licence", "strength", "scores", "relevance"));
  }

  @Test
  void everyClinicalStatementCitesEvidenceThatIsThere() {
    List<String> ids = lung.path("evidence").valueStream().map(e -> e.path("id").asString()).toList();
    lung.path("recommendation").path("sections").forEach(section -> section.path("statements").forEach(s -> {
      if (!List.of("finding", "question").contains(s.path("kind").asString())) {
        List<String> cited = s.path("citations").valueStream().map(JsonNode::asString).toList();
        assertThat(cited).as(s.path("text").asString()).isNotEmpty().isSubsetOf(ids);
      }
    }));
  }

  @Test
  void offsetsPointAtThePlaceholders() {
    String text = lung.at("/deidentified/text").asString();
    lung.at("/deidentified/redactions").forEach(r ->
        assertThat(text.substring(r.path("start").asInt(), r.path("end").asInt())).isEqualTo(r.path("placeholder").asString()));
  }

  @Test
  void aTextReportNamesTheNextCommands() {
    Shell.Result shown = shell.run("review", "show", lung.path("consultationId").asString());
    assertThat(shown.out()).contains("NOT REVIEWED", "review approve", "--format html", lung.path("contentHash").asString().substring(0, 12));
  }

  @Test
  void aPageEscapesWhatTheNoteSays() {
    Shell.Result page = shell.with("Stage IV lung adenocarcinoma, biopsy proven, EGFR L858R. <script>alert(1)</script> Which treatment?", "consult", "-", "--format", "html");
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(page.out()).doesNotContain("<script").contains("<!doctype html>");
  }

  @Test
  void aSignatureReleasesOnceAndOnlyWithTheHashShown() {
    JsonNode draft = json(shell.run("consult", example("BREAST-01").toString(), "--format", "json").out());
    String id = draft.path("consultationId").asString();
    String hash = draft.path("contentHash").asString();
    refused(2, "hash", shell.run("review", "approve", id, "--hash", hash.substring(0, 5), "--as", "Dr A"));
    refused(4, "hash", shell.run("review", "approve", id, "--hash", "0123456789abcdef", "--as", "Dr A"));
    Shell.Result signed = shell.run("review", "approve", id, "--hash", hash.substring(0, 12), "--as", "Dr A");
    assertThat(signed.code()).as(signed.err()).isZero();
    assertThat(signed.out()).contains("RELEASED", "Dr A", "local-operator");
    refused(4, "decided already", shell.run("review", "approve", id, "--hash", hash, "--as", "Dr B"));
    JsonNode after = json(shell.run("review", "show", id, "--format", "json").out());
    assertThat(after.path("released").asBoolean(false)).isTrue();
    assertThat(after.path("contentHash").asString()).isEqualTo(hash);
  }

  @Test
  void aDeclinedDraftStaysUnreleased() {
    JsonNode draft = json(shell.run("consult", example("COLON-01").toString(), "--format", "json").out());
    Shell.Result declined = shell.run("review", "decline", draft.path("consultationId").asString(), "--as", "Dr A", "--reason", "not our patient");
    assertThat(declined.out()).contains("RECHAZADO");
    assertThat(json(shell.run("review", "show", "--last", "--format", "json").out()).path("released").asBoolean(true)).isFalse();
  }

  @Test
  void anEmergencyComesFirstAndNoAnticancerDrugIsOfferedWithoutTissue() {
    JsonNode draft = json(shell.run("consult", example("LUNG-02").toString(), "--format", "json").out());
    assertThat(draft.path("alerts").size()).isPositive();
    draft.at("/recommendation").path("sections").forEach(s -> s.path("statements").forEach(st -> {
      if (st.path("kind").asString().equals("option")) {
        assertThat(st.path("text").asString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("pembrolizumab", "carboplatin", "osimertinib");
      }
    }));
  }

  @Test
  void badInputGetsOneSentenceAndTheRightCode() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2});
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', (byte) 0xe1, 'n'});
    Path large = Files.writeString(folder.resolve("large.txt"), "cancer ".repeat(800_000));
    refused(2, "not there", shell.run("consult", folder.resolve("none.txt").toString()));
    refused(2, "empty", shell.run("consult", empty.toString()));
    refused(2, "binary", shell.run("consult", binary.toString()));
    refused(2, "UTF-8", shell.run("consult", latin.toString()));
    refused(2, "1 MB", shell.run("consult", large.toString()));
    refused(2, "--colour", shell.run("consult", "--colour", "red"));
    refused(2, "one of", shell.run("consult"));
    refused(2, "unknown", shell.run("frobnicate"));
    refused(2, "no consultation", shell.run("review", "show", "0".repeat(32)));
    refused(4, "web.certificate", shell.run("serve", "--config", Files.writeString(folder.resolve("open.yaml"), "web:\n  host: 0.0.0.0\n").toString()));
    refused(2, "web.port", shell.run("serve", "--port", "99999"));
    refused(2, "tier", shell.run("consult", example("LUNG-01").toString(), "--tier", "3"));
  }

  @Test
  void aPdfComesAsAFile() throws IOException {
    Path out = folder.resolve("report.pdf");
    assertThat(shell.run("consult", example("LUNG-01").toString(), "--format", "pdf", "--out", out.toString()).code()).isZero();
    assertThat(new String(Files.readAllBytes(out), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void aNoteWithoutCancerIsInconclusiveAndDone() {
    Shell.Result result = shell.with("62-year-old man with a sprained ankle after football. No fracture on x-ray. Rest and ice.", "consult", "-", "--format", "json");
    assertThat(result.code()).isZero();
    assertThat(json(result.out()).path("status").asString()).isEqualTo("INCONCLUSIVE");
    assertThat(json(result.out()).at("/inconclusive/reason").asString()).isEqualTo("NO_CANCER");
    assertThat(json(result.out()).path("recommendation").isNull()).isTrue();
  }

  @Test
  void aPackWithoutRightsIsRefused() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(pack.resolve("a.md"), "# Colon cancer treatment\n\nSurgery is recommended for stage I colon cancer.\n");
    refused(4, "licence", shell.run("knowledge", "ingest", pack.toString(), "--pack", "p"));
  }

  @Test
  void aBatchKeepsOrderAndReportsEachLine() throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"),
        "{\"id\":\"a\",\"note\":" + JsonMapper.builder().build().writeValueAsString(Files.readString(example("LUNG-01"))) + "}\n{\"id\":\"b\",\"note\":\"\"}\n");
    Path out = folder.resolve("out.jsonl");
    Shell.Result result = shell.run("consult", "--batch", in.toString(), "--out", out.toString(), "--jobs", "2");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    List<String> lines = Files.readAllLines(out);
    assertThat(json(lines.get(0)).path("id").asString()).isEqualTo("a");
    assertThat(json(lines.get(0)).path("status").asString()).isEqualTo("AWAITING_REVIEW");
    assertThat(json(lines.get(1)).at("/error/exit").asInt()).isEqualTo(2);
  }

  @Test
  void aDamagedIndexIsAnErrorAndNeverNoEvidence() throws IOException {
    Path home = folder.resolve("damaged");
    Shell other = new Shell(home);
    assertThat(other.run("consult", example("LUNG-01").toString()).code()).isZero();
    try (Stream<Path> files = Files.walk(home.resolve("knowledge"))) {
      files.filter(Files::isRegularFile).forEach(CommandLineTest::spoil);
    }
    Shell.Result broken = other.run("consult", example("LUNG-01").toString());
    assertThat(broken.code()).isIn(3, 5);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err().strip().lines()).hasSize(1);
  }

  private static void spoil(Path file) {
    try {
      Files.writeString(file, "spoilt", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void helpNamesOnlyWhatIsThere() {
    Shell.Result help = shell.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("consult", "deid", "facts", "critique", "knowledge", "review", "graph", "doctor", "tune", "serve", "accounts", "version");
    assertThat(new Shell(folder.resolve("x")).run().out()).contains("consult examples/cases/LUNG-01.txt");
  }

  @Test
  void theGraphPrintsAsMermaid() {
    assertThat(shell.run("graph").out()).contains("ingestion", "corrective_rag", "hitl_gate", "fallback");
  }

  @Test
  void theDoctorFindsASoundInstallation() {
    Shell.Result doctor = shell.run("doctor");
    assertThat(doctor.code()).as(doctor.err() + doctor.out()).isZero();
    assertThat(doctor.out()).contains("knowledge", "encoder");
  }
}
