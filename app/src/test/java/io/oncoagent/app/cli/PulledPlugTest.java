package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import io.oncoagent.gateway.ScriptedServer.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model's plug is pulled at five moments of a consultation: each time the rules draft, and every page says so. With the real server: app/src/test/scripts/pull-the-plug.sh. */
class PulledPlugTest {
  private static final String NOTHING_STANDS = "{\"statements\":[{\"cite\":1,\"kind\":\"option\",\"text\":\"Zebrafish extract cures it.\",\"conditions\":[],\"strength\":\"\",\"intent\":\"cure\",\"line\":\"first\"}]}";

  @TempDir static Path folder;

  static Stream<Arguments> moments() {
    return Stream.of(
        Arguments.of("before anything is asked", new Script[] {}),
        Arguments.of("when the prompt arrives", new Script[] {ScriptedServer.resets()}),
        Arguments.of("while the prompt is read", new Script[] {ScriptedServer.stopsAfter("")}),
        Arguments.of("in the middle of the reply", new Script[] {ScriptedServer.resetsAfter("{\"statements\":[{\"cite\":1,")}),
        Arguments.of("between two drafts of the deep tier", new Script[] {ScriptedServer.says(NOTHING_STANDS), ScriptedServer.resets()}));
  }

  private static Shell.Result run(Path config, String... arguments) {
    String[] all = Stream.concat(Stream.of("--config", config.toString()), Stream.of(arguments)).toArray(String[]::new);
    return new Shell(folder.resolve("home")).run(all);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("moments")
  void theRulesDraftAndSaySo(String moment, Script[] scripts) throws IOException {
    ScriptedServer dead = new ScriptedServer(ScriptedServer.resets());
    dead.close();
    try (ScriptedServer server = new ScriptedServer(scripts)) {
      String tier = "{server: '" + (scripts.length == 0 ? dead : server).uri() + "', model: testing, seconds: 20, drafts: 2}";
      Path config = Files.writeString(Files.createTempFile(folder, "settings", ".yaml"), "models:\n  label: not for clinical use\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n");
      String note = Path.of(System.getProperty("oncoagent.root"), "examples", "cases", "LUNG-01.txt").toString();
      Shell.Result result = run(config, "consult", note, "--engine", "generative", "--tier", "2", "--format", "json");
      assertThat(result.code()).as(result.err()).isZero();
      JsonNode report = JsonMapper.builder().build().readTree(result.out());
      assertThat(report.path("status").asString()).isEqualTo("AWAITING_REVIEW");
      assertThat(report.path("released").asBoolean(true)).isFalse();
      assertThat(report.at("/engine/specialist").asString()).isEqualTo("extractive");
      assertThat(report.at("/engine/fallback/because").asString()).isNotBlank();
      assertThat(result.out()).doesNotContain("Zebrafish");
      assertThat(run(config, "review", "show", report.path("consultationId").asString()).out()).contains("Drafted by the rules alone", "NOT FOR CLINICAL USE");
    }
  }
}
