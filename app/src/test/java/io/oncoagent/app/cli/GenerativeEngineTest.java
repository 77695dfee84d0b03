package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generative engine as a user meets it, with a scripted server in a model's place. */
class GenerativeEngineTest {
  @TempDir static Path folder;

  private static String example() {
    return Path.of(System.getProperty("oncoagent.root"), "examples", "cases", "LUNG-01.txt").toString();
  }

  /** One home for all, because the starter is indexed once a home; each test brings its own settings. */
  private Shell.Result run(URI server, String more, String... arguments) throws IOException {
    Path config = Files.createTempFile(folder, "settings", ".yaml");
    String tier = "{server: '" + server + "', model: testing, seconds: 20}";
    Files.writeString(config, "models:\n  label: not for clinical use\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n" + more);
    List<String> all = new ArrayList<>(List.of("--config", config.toString()));
    all.addAll(List.of(arguments));
    return new Shell(folder.resolve("home")).run(all.toArray(String[]::new));
  }

  private static JsonNode json(Shell.Result result) {
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  /** Answers with the first passage that names the drug, in its own first words. */
  private static ScriptedServer.Script osimertinib() {
    return (request, line) -> {
      int at = request.indexOf("Osimertinib, preferred");
      String before = request.substring(0, at);
      int open = before.lastIndexOf("\\n[") + 3;
      String number = before.substring(open, before.indexOf(']', open));
      ScriptedServer.says("{\"statements\":[{\"cite\":" + number + ",\"kind\":\"option\",\"text\":\"Osimertinib, preferred by PDQ over earlier EGFR inhibitors.\",\"conditions\":[],\"strength\":\"\",\"intent\":\"control\",\"line\":\"first\"}]}")
          .play(request, line);
    };
  }

  @Test
  void aDraftByAModelShowsBothDraftsItsLabelAndItsModel() throws IOException {
    try (ScriptedServer server = new ScriptedServer(osimertinib())) {
      JsonNode report = json(run(server.uri(), "", "consult", example(), "--engine", "generative", "--format", "json"));
      assertThat(report.at("/engine/fallback").toString()).isEqualTo("null");
      assertThat(report.at("/engine/specialist").asString()).isEqualTo("generative");
      assertThat(report.at("/engine/model").asString()).contains("testing", "1.78B");
      assertThat(report.at("/engine/comparison/both").toString()).contains("osimertinib");
      assertThat(report.at("/engine/comparison/onlyExtractive").isEmpty()).isFalse();
      assertThat(report.at("/review/reasons").toString()).contains("ENGINES_DISAGREE");
      assertThat(report.at("/status").asString()).isEqualTo("AWAITING_REVIEW");
      assertThat(report.at("/provenance/prompts/specialist").asString()).contains("sha256:");
      report.at("/recommendation/sections").forEach(s -> s.path("statements").forEach(t -> assertThat(t.path("support").asString()).isEqualTo("supported")));
      assertThat(server.requests().toString()).doesNotContain("Ellison", "0161 496", "daughter", "cough");
      String id = report.path("consultationId").asString();
      assertThat(run(server.uri(), "", "review", "show", id).out()).contains("NOT FOR CLINICAL USE", "FIRST DRAFT", "SECOND DRAFT", "Both offer: osimertinib");
      assertThat(run(server.uri(), "", "review", "show", id, "--format", "html").out()).contains("NOT FOR CLINICAL USE", "Only the first draft offers");
      Shell.Result signed = run(server.uri(), "", "review", "approve", id, "--hash", report.path("contentHash").asString(), "--as", "Dr A");
      assertThat(signed.code()).as(signed.err()).isZero();
    }
  }

  /** The same, and a first token that leans to this word when a statement is looked at again. */
  private static ScriptedServer.Script lookingAgain(String word) {
    return (request, line) -> {
      if (!request.contains("\"logprobs\":true")) {
        osimertinib().play(request, line);
        return;
      }
      assertThat(request).contains("Statement: Osimertinib, preferred").doesNotContain("64-year-old");
      ScriptedServer.whole("{\"choices\":[{\"logprobs\":{\"content\":[{\"top_logprobs\":[{\"token\":\"" + word + "\",\"logprob\":-0.1}]}]}}]}").play(request, line);
    };
  }

  @Test
  void aModelThatDoesNotFindItsStatementInThePassageTakesItBack() throws IOException {
    String twice = "  entailment: on\n";
    try (ScriptedServer server = new ScriptedServer(lookingAgain("UN"))) {
      JsonNode report = json(run(server.uri(), twice, "consult", example(), "--engine", "generative", "--format", "json"));
      assertThat(report.at("/engine/specialist").asString()).isEqualTo("extractive");
      assertThat(report.at("/engine/fallback/because").asString()).contains("no statement of the model stood (model-entailment)");
    }
    try (ScriptedServer server = new ScriptedServer(lookingAgain("SUP"))) {
      JsonNode report = json(run(server.uri(), twice, "consult", example(), "--engine", "generative", "--format", "json"));
      assertThat(report.at("/engine/specialist").asString()).isEqualTo("generative");
      assertThat(report.at("/engine/entailment").asString()).isEqualTo("rules and model");
      assertThat(report.at("/provenance/prompts/entailment").asString()).contains("entailment-1 sha256:");
    }
  }

  @Test
  void withoutItsServerTheRulesDraftAndEveryPageSaysSo() throws IOException {
    ScriptedServer gone = new ScriptedServer(ScriptedServer.silent());
    gone.close();
    JsonNode report = json(run(gone.uri(), "", "consult", example(), "--engine", "generative", "--format", "json"));
    assertThat(report.at("/engine/specialist").asString()).isEqualTo("extractive");
    assertThat(report.at("/engine/fallback/from").asString()).contains("generative");
    assertThat(report.at("/engine/fallback/because").asString()).contains("no model server listens");
    String id = report.path("consultationId").asString();
    assertThat(run(gone.uri(), "", "review", "show", id).out()).contains("Drafted by the rules alone");
    assertThat(run(gone.uri(), "", "review", "show", id, "--format", "html").out()).contains("Drafted by the rules alone");
    assertThat(run(gone.uri(), "", "doctor").code()).isEqualTo(3);
  }

  @Test
  void aHostThatTheSettingsDoNotNameIsRefused() throws IOException {
    Shell.Result refused = run(URI.create("http://10.9.8.7:8000/v1"), "", "consult", example(), "--engine", "generative");
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("models.hosts does not name it");
  }

  @Test
  void allowedHostsShowInEveryReportEvenWithoutAModel() throws IOException {
    String hosts = "  hosts:\n    - {name: gpu.example, transport: plain, reason: same rack}\n";
    URI server = URI.create("http://127.0.0.1:9/v1");
    JsonNode report = json(run(server, hosts, "consult", example(), "--format", "json"));
    assertThat(report.at("/engine/specialist").asString()).isEqualTo("extractive");
    assertThat(report.at("/engine/hosts/0").asString()).isEqualTo("gpu.example (plain: same rack)");
    assertThat(run(server, hosts, "review", "show", report.path("consultationId").asString()).out()).contains("gpu.example (plain: same rack)");
  }

  @Test
  void withoutAnyModelGenerativeIsNotReady() {
    Shell.Result result = new Shell(folder.resolve("home")).run("consult", example(), "--engine", "generative");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("models start");
  }

  @Test
  void theDoctorFindsAServerThatIgnoresTheSchema() throws IOException {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.says("It is sunny."))) {
      Shell.Result doctor = run(server.uri(), "", "doctor");
      assertThat(doctor.code()).isEqualTo(3);
      assertThat(doctor.out()).contains("does not honour");
    }
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.says("{\"answer\":\"seven green boats\"}"))) {
      Shell.Result doctor = run(server.uri(), "", "doctor");
      assertThat(doctor.out()).contains("schema honoured", "context 8192 tokens");
      assertThat(doctor.code()).as(doctor.out()).isZero();
    }
  }
}
