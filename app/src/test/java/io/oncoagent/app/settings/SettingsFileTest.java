package io.oncoagent.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.hitl.ReviewPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two cases of every settings record: the defaults, and every key mapped. */
class SettingsFileTest {
  @TempDir Path folder;

  private Settings load(String yaml) throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, yaml);
    return SettingsFile.load(file, new Home(folder));
  }

  @Test
  void theDefaultsHoldWhereNothingIsSaid() throws IOException {
    assertThat(SettingsFile.load(null, new Home(folder))).isEqualTo(Settings.DEFAULTS);
    assertThat(load("")).isEqualTo(Settings.DEFAULTS);
    assertThat(load("batch:\n  jobs: 7\n").review()).isEqualTo(Settings.DEFAULTS.review());
    assertThat(Settings.DEFAULTS.review().policy()).isEqualTo(ReviewPolicy.ALWAYS);
  }

  @Test
  void everyKeyIsMapped() throws IOException {
    assertThat(load("review:\n  policy: published\n  cli: refuse\nkeys:\n  file: /secure/key.json\n  backupDays: 35\nbatch:\n  jobs: 7\n"
            + "audit:\n  anchor: command\n  file: /var/heads\n  command: [keep, --head]\nretention:\n  days: 90\n"
            + "web:\n  host: 10.0.0.5\n  port: 8443\n  idleMinutes: 7\n  jobs: 3\n  certificate: /tls/cert.pem\n  key: /tls/key.pem\n"))
        .isEqualTo(
            new Settings(
                new Settings.Review(ReviewPolicy.PUBLISHED, false), new Settings.Keys(Path.of("/secure/key.json"), 35), new Settings.Batch(7), ModelSettings.NONE,
                new Settings.Audit(Settings.Audit.Place.COMMAND, Path.of("/var/heads"), List.of("keep", "--head")), new Settings.Retention(90), Settings.DEFAULTS.deid(),
                new WebSettings("10.0.0.5", 8443, 7, 3, Path.of("/tls/cert.pem"), Path.of("/tls/key.pem"), null)));
  }

  @Test
  void everyKeyOfAModelIsMapped() throws IOException {
    String tier = "{server: 'http://gpu:8000/v1', model: m, adapter: a, keyFile: /k, thinking: off, contextCharacters: 7000, newTokens: 300, statements: 4, drafts: 2, seconds: 30, callers: 3, queueSeconds: 9, promptRate: 100, newRate: 20.5}";
    ModelSettings models =
        load("models:\n  default: generative\n  entailment: on\n  label: careful\n  tiers:\n    1: " + tier + "\n    2: {server: 'http://127.0.0.1:1/v1', model: big}\n  hosts:\n    - {name: gpu, transport: plain, reason: same rack}\n").models();
    assertThat(models.generative()).isTrue();
    assertThat(models.entailment()).isTrue();
    assertThat(models.label()).isEqualTo("careful");
    assertThat(models.fast())
        .isEqualTo(
            new ModelSettings.ModelTier(
                java.net.URI.create("http://gpu:8000/v1"), "m", "a", Path.of("/k"), true, new ModelSettings.ModelBudget(7000, 300, 4, 2), 30, 3, 9, 100, 20.5));
    assertThat(models.deep()).isNotNull().satisfies(d -> assertThat(d.budget()).isEqualTo(new ModelSettings.ModelBudget(9_000, 1_200, 9, 2)));
    assertThat(models.hosts()).containsExactly(new ModelSettings.ModelHost("gpu", false, null, "same rack"));
  }

  @Test
  void aModelThatIsHalfConfiguredIsRefused() {
    assertThatThrownBy(() -> load("models:\n  tiers:\n    1: {server: 'http://127.0.0.1:1/v1', model: m}\n")).isInstanceOf(SettingsException.class).hasMessageContaining("both 1 and 2");
    assertThatThrownBy(() -> load("models:\n  hosts:\n    - {name: gpu, transport: tls}\n")).isInstanceOf(SettingsException.class).hasMessageContaining("certificate");
    assertThatThrownBy(() -> load("models:\n  hosts:\n    - {name: gpu, transport: plain}\n")).isInstanceOf(SettingsException.class).hasMessageContaining("reason");
    assertThatThrownBy(() -> load("models:\n  tiers:\n    1: {server: x, modell: m}\n")).isInstanceOf(SettingsException.class).hasMessageContaining("models.tiers.1.modell");
  }

  @Test
  void theLocalServerCountsOnlyWhereNoModelIsNamed() throws IOException {
    Home home = new Home(folder);
    Files.createDirectories(home.models());
    Files.writeString(home.modelSettings(), "models:\n  label: demonstration\n  tiers:\n    1: {server: 'http://127.0.0.1:9/v1', model: m}\n    2: {server: 'http://127.0.0.1:9/v1', model: m}\n");
    assertThat(SettingsFile.load(null, home).models().label()).isEqualTo("demonstration");
    Files.writeString(home.settingsFile(), "models:\n  tiers:\n    1: {server: 'http://127.0.0.1:8/v1', model: own}\n    2: {server: 'http://127.0.0.1:8/v1', model: own}\n");
    assertThat(SettingsFile.load(null, home).models().label()).isNull();
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    assertThatThrownBy(() -> load("review:\n  polcy: always\n")).isInstanceOf(SettingsException.class).hasMessageContaining("review.polcy");
  }

  @Test
  void aValueOutOfRangeIsRefusedByName() {
    assertThatThrownBy(() -> load("batch:\n  jobs: 0\n")).isInstanceOf(SettingsException.class).hasMessageContaining("batch.jobs");
    assertThatThrownBy(() -> load("review:\n  policy: sometimes\n")).isInstanceOf(SettingsException.class).hasMessageContaining("review.policy");
    assertThatThrownBy(() -> load("retention:\n  days: 0\n")).isInstanceOf(SettingsException.class).hasMessageContaining("retention.days");
    assertThatThrownBy(() -> load("audit:\n  anchor: moon\n")).isInstanceOf(SettingsException.class).hasMessageContaining("audit.anchor");
    assertThatThrownBy(() -> load("audit:\n  anchor: file\n")).isInstanceOf(SettingsException.class).hasMessageContaining("audit.file");
    assertThatThrownBy(() -> load("- a\n- b\n")).isInstanceOf(SettingsException.class);
  }

  @Test
  void theSchemaNamesTheSameKeys() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream("settings.schema.json")) {
      JsonNode schema = JsonMapper.builder().build().readTree(in);
      assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
      assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrder("review", "keys", "batch", "models", "audit", "retention", "web", "deid");
      Map.of("web", new String[] {"host", "port", "idleMinutes", "jobs", "certificate", "key", "plainReason"}, "deid", new String[] {"profile"}, "review", new String[] {"policy", "cli"}, "keys", new String[] {"file", "backupDays"}, "batch", new String[] {"jobs"}, "audit", new String[] {"anchor", "file", "command"},
              "retention", new String[] {"days"})
          .forEach((name, keys) -> assertThat(schema.at("/properties/" + name + "/properties").propertyNames()).containsExactlyInAnyOrder(keys));
    }
  }
}
