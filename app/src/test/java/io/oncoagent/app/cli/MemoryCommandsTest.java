package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Patients, follow-ups, signatures, the audit log, replay and backups as a user meets them. */
class MemoryCommandsTest {
  private static final String NUMBER = "KH-2026/0815";
  @TempDir static Path folder;
  private static Shell shell;
  private static String patient;
  private static JsonNode lung;

  private static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  private static String example(String name) {
    return Path.of(System.getProperty("oncoagent.root"), "examples", "cases", name + ".txt").toString();
  }

  @BeforeAll
  static void aPatientWithAConsultation() {
    shell = new Shell(folder.resolve("home"));
    patient = done("patient", "new", "--case-number", NUMBER).strip();
    lung = json(done("consult", example("LUNG-01"), "--patient", patient, "--format", "json"));
  }

  private static String done(String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.code()).as(String.join(" ", arguments) + "\n" + result.err() + result.out()).isZero();
    return result.out();
  }

  private static void refused(int code, String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.code()).as(result.err() + result.out()).isEqualTo(code);
    assertThat(result.err().strip().lines().toList().getLast()).containsIgnoringCase(words);
  }

  private static String id(JsonNode report) {
    return report.path("consultationId").asString();
  }

  @Test
  void anIdHas128RandomBitsAndAnUnknownOneIsRefused() {
    assertThat(patient).matches("[0-9a-f]{32}");
    refused(2, "patient", "consult", example("LUNG-01"), "--patient", "PT-1234");
    refused(2, "patient", "patient", "show", "0".repeat(32));
  }

  @Test
  void theCaseNumberStandsOnWorklistAndReportAndInNoStepOfTheConsultation() throws IOException {
    assertThat(done("review", "list")).contains(NUMBER);
    assertThat(done("review", "show", id(lung))).startsWith("Local case number: " + NUMBER);
    assertThat(done("review", "show", id(lung), "--format", "html")).contains(NUMBER);
    ObjectNode shown = (ObjectNode) json(done("review", "show", id(lung), "--format", "json"));
    assertThat(shown.remove("caseNumber").asString()).isEqualTo(NUMBER);
    assertThat(shown.toString()).doesNotContain(NUMBER);
    assertThat(done("audit", "show")).doesNotContain(NUMBER);
    try (var files = Files.walk(folder.resolve("home"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContain(NUMBER);
      }
    }
  }

  @Test
  void whoeverSignsSaysTheCaseNumberAgain() {
    JsonNode draft = json(done("consult", example("BREAST-01"), "--patient", patient, "--format", "json"));
    String hash = draft.path("contentHash").asString();
    refused(2, "--case", "review", "approve", id(draft), "--hash", hash, "--as", "Dr A");
    refused(4, "case number", "review", "approve", id(draft), "--hash", hash, "--as", "Dr A", "--case", "KH-2026/9999");
    assertThat(done("review", "approve", id(draft), "--hash", hash, "--as", "Dr A", "--case", NUMBER)).contains("RELEASED");
    assertThat(done("review", "board", id(draft), "--as", "Dr B", "--text", "Surgery first, as the patient wishes.", "--concordance", "differs")).contains("recorded");
    JsonNode board = json(done("review", "show", id(draft), "--format", "json")).at("/review/board/0");
    assertThat(board.path("text").asString()).contains("Surgery first");
    assertThat(board.path("concordance").asString()).isEqualTo("DIFFERS");
  }

  @Test
  void anAmendmentKeepsItsDifferencesAndNamesNobody() throws IOException {
    JsonNode draft = json(done("consult", example("LUNG-01"), "--format", "json"));
    ObjectNode text = (ObjectNode) draft.path("recommendation").deepCopy();
    ObjectNode finding = (ObjectNode) text.at("/sections/0/statements/0");
    String before = finding.path("text").asString();
    finding.put("text", before + " Discussed with Mr Zebedee Quillon on 14 June 2026.");
    Path named = Files.writeString(folder.resolve("named.json"), text.toString());
    String hash = draft.path("contentHash").asString();
    refused(4, "identifier", "review", "amend", id(draft), "--hash", hash, "--as", "Dr A", "--file", named.toString());
    finding.put("text", before + " Looked at again.");
    Path clean = Files.writeString(folder.resolve("clean.json"), text.toString());
    assertThat(done("review", "amend", id(draft), "--hash", hash, "--as", "Dr A", "--file", clean.toString())).contains("Looked at again.");
    JsonNode decision = json(done("review", "show", id(draft), "--format", "json")).at("/review/decision");
    assertThat(decision.path("differences").size()).isEqualTo(1);
    assertThat(decision.at("/differences/0/kind").asString()).isEqualTo("REWORDED");
    assertThat(decision.path("signedHash").asString()).matches("[0-9a-f]{64}").isNotEqualTo(hash);
  }

  @Test
  void aFollowUpIsLinkedAndTakesTheDraftsPlaceAndAWhatIfDoesNot() throws IOException {
    JsonNode first = json(done("consult", example("LUNG-01"), "--patient", patient, "--format", "json"));
    JsonNode asked = json(done("consult", "--on", id(first), "--what-if", "PD-L1 80%", "--format", "json"));
    assertThat(asked.at("/branch/kind").asString()).isEqualTo("WHAT_IF");
    assertThat(asked.path("facts").path("biomarkers").toString()).contains("80");
    refused(4, "what-if", "review", "approve", id(asked), "--hash", asked.path("contentHash").asString(), "--as", "Dr A", "--case", NUMBER);
    assertThat(done("review", "list")).doesNotContain(id(asked)).contains(id(first));
    refused(2, "no fact", "consult", "--on", id(first), "--what-if", "the weather is fine");
    Path note = Files.writeString(folder.resolve("later.txt"), "Seen again in clinic. Creatinine 1.1 mg/dL.");
    JsonNode later = json(done("consult", note.toString(), "--on", id(first), "--format", "json"));
    assertThat(later.at("/branch/of").asString()).isEqualTo(id(first));
    assertThat(later.path("patientId").asString()).isEqualTo(patient);
    refused(4, "follow-up", "review", "approve", id(first), "--hash", first.path("contentHash").asString(), "--as", "Dr A", "--case", NUMBER);
    assertThat(done("patient", "show", patient)).contains(id(first), "CANCELLED", "FOLLOW_UP", "WHAT_IF");
  }

  @Test
  void aReplayIsTheSameStepByStep() {
    JsonNode replay = json(done("replay", id(lung), "--format", "json"));
    assertThat(replay.path("same").asBoolean(false)).as(replay.toPrettyString()).isTrue();
    assertThat(replay.path("steps").size()).isGreaterThan(4);
  }

  @Test
  void theLogTellsOfConsultationsViewsDecisionsSettingsAndPacksAndVerifies() {
    done("review", "show", id(lung));
    String log = done("audit", "show");
    assertThat(log).contains("CONSULTATION_BEGUN", "CONSULTATION_STORED", "VIEWED", "SETTINGS_CHANGED", "PACK_INGESTED", "PATIENT_NEW", "by tester");
    JsonNode verified = json(done("audit", "verify", "--format", "json"));
    assertThat(verified.path("sound").asBoolean(false)).isTrue();
    String head = verified.path("head").asString();
    done("audit", "verify", "--head", head);
    refused(5, "cut off", "audit", "verify", "--head", "99999:" + "0".repeat(64));
  }

  @Test
  void dataAndKeysComeBackFromTheirBackupsWithTheSameHead() throws IOException {
    Path data = folder.resolve("copies/data.zip");
    Path keys = folder.resolve("safe/keys.zip");
    refused(2, "different folders", "backup", "--data", data.toString(), "--keys", data.resolveSibling("keys.zip").toString());
    String head = done("backup", "--data", data.toString(), "--keys", keys.toString()).strip().lines().toList().getLast();
    Shell other = new Shell(folder.resolve("restored"));
    Shell.Result restored = other.run("restore", "--data", data.toString(), "--keys", keys.toString());
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(restored.out()).contains(head);
    assertThat(json(other.run("review", "show", id(lung), "--format", "json").out()).path("contentHash")).isEqualTo(lung.path("contentHash"));
    assertThat(other.run("restore", "--data", data.toString(), "--keys", keys.toString()).code()).as("a home in use").isEqualTo(5);
    byte[] damaged = Files.readAllBytes(data);
    damaged[damaged.length / 2] ^= 1;
    Path broken = Files.write(folder.resolve("broken.zip"), damaged);
    Shell third = new Shell(folder.resolve("third"));
    assertThat(third.run("restore", "--data", broken.toString(), "--keys", keys.toString()).code()).isEqualTo(5);
    assertThat(folder.resolve("third/data/oncoagent.db")).doesNotExist();
  }

  @Test
  void anErasureIsAskedForTwiceAndTheDoctorSaysFromWhenItHoldsForBackups() {
    String gone = done("patient", "new").strip();
    JsonNode report = json(done("consult", example("COLON-01"), "--patient", gone, "--format", "json"));
    assertThat(json(done("patient", "export", gone)).path("reports").size()).isEqualTo(1);
    refused(2, "--yes", "patient", "erase", gone);
    assertThat(done("patient", "erase", gone, "--yes")).contains("with 1 consultations");
    refused(2, "no consultation", "review", "show", id(report));
    refused(4, "erased already", "patient", "erase", gone, "--yes");
    done("keys", "rotate");
    assertThat(done("doctor")).contains("erasure", "audit").containsAnyOf("holds for backups", "hold for backups");
    assertThat(done("review", "show", id(lung))).contains("Local case number");
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(done("--help")).contains(List.of("patient", "audit", "replay", "backup", "restore", "keys"));
  }
}
