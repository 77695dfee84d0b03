package io.oncoagent.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.hitl.ReviewPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(Settings.DEFAULTS.review().policy()).isEqualTo(ReviewPolicy.ALWAYS);
  }

  @Test
  void everyKeyIsMapped() throws IOException {
    assertThat(load("review:\n  policy: published\n  cli: refuse\nkeys:\n  file: /secure/key.json\nbatch:\n  jobs: 7\n"))
        .isEqualTo(new Settings(new Settings.Review(ReviewPolicy.PUBLISHED, false), new Settings.Keys(Path.of("/secure/key.json")), new Settings.Batch(7)));
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    assertThatThrownBy(() -> load("review:\n  polcy: always\n")).isInstanceOf(SettingsException.class).hasMessageContaining("review.polcy");
  }

  @Test
  void aValueOutOfRangeIsRefusedByName() {
    assertThatThrownBy(() -> load("batch:\n  jobs: 0\n")).isInstanceOf(SettingsException.class).hasMessageContaining("batch.jobs");
    assertThatThrownBy(() -> load("review:\n  policy: sometimes\n")).isInstanceOf(SettingsException.class).hasMessageContaining("review.policy");
    assertThatThrownBy(() -> load("- a\n- b\n")).isInstanceOf(SettingsException.class);
  }

  @Test
  void theSchemaNamesTheSameKeys() throws IOException {
    try (InputStream in = SettingsFile.class.getResourceAsStream("settings.schema.json")) {
      JsonNode schema = JsonMapper.builder().build().readTree(in);
      assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
      assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrder("review", "keys", "batch");
      Map.of("review", new String[] {"policy", "cli"}, "keys", new String[] {"file"}, "batch", new String[] {"jobs"})
          .forEach((name, keys) -> assertThat(schema.at("/properties/" + name + "/properties").propertyNames()).containsExactlyInAnyOrder(keys));
    }
  }
}
