package io.oncoagent.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.bench.serve.ServeBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A little load on a real server: what must hold at any speed. Times are for {@code bench serve}. */
class ServeBenchTest {
  @TempDir private Path work = Path.of("");

  @Test
  void fewCliniciansARestartAndIdleStreamsLoseAndBreakNothing() throws IOException, InterruptedException {
    JsonNode o = new ServeBench(work, line -> {}).run(new ServeBench.Size(4, 0.15, 20, 300, 1));
    assertThat(o.path("load").path("consultations").asInt()).isPositive();
    assertThat(o.path("load").path("errors").properties()).isEmpty();
    JsonNode restart = o.path("restart");
    assertThat(restart.path("acknowledgedVisits").asInt()).isPositive();
    assertThat(restart.path("resumedBehindTheirLastNumber").asInt()).isPositive();
    for (String none : List.of("lost", "visitsWithoutResult", "notEnded", "failed", "visitsTwice", "visitsWithTwoIds", "eventsMissed", "eventsTwice")) {
      assertThat(restart.path(none).asInt(-1)).as(none).isZero();
    }
    assertThat(restart.path("listed").asInt()).isEqualTo(restart.path("acknowledged").asInt() + restart.path("unacknowledged").asInt());
    assertThat(o.path("restart").path("errors").properties()).isEmpty();
    assertThat(o.path("streams").path("held").asInt()).isEqualTo(20);
    assertThat(o.path("streams").path("broken").asInt()).isZero();
    assertThat(o.path("streams").path("endedWithTheirRun").asInt()).isEqualTo(20);
  }
}
