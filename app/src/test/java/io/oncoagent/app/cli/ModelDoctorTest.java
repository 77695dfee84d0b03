package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What doctor says of a model server's memory and adapter: told, wrong, or not told. */
class ModelDoctorTest {
  private static final String ADAPTERS = "[{\"id\":0,\"path\":\"/m/oncology.gguf\",\"scale\":0.0}]";

  @TempDir static Path folder;

  private static Shell.Result doctor(ScriptedServer server, String more) throws IOException {
    String tier = "{server: '" + server.uri() + "', model: testing, seconds: 20" + more + "}";
    Path config = Files.writeString(Files.createTempFile(folder, "settings", ".yaml"), "models:\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n");
    return new Shell(folder.resolve("home")).run("--config", config.toString(), "doctor");
  }

  /** A server whose first token is RE with this log-probability, with the adapter on and off. */
  private static ScriptedServer.Script model(double with, double without) {
    return (request, line) -> {
      if (!request.contains("\"logprobs\":true")) {
        ScriptedServer.says("{\"answer\":\"seven green boats\"}").play(request, line);
        return;
      }
      double first = request.contains("\"scale\":1.0") ? with : without;
      String top = "[{\"token\":\"RE\",\"logprob\":" + first + "},{\"token\":\"IR\",\"logprob\":-2.3}]";
      ScriptedServer.whole("{\"choices\":[{\"logprobs\":{\"content\":[{\"top_logprobs\":" + top + "}]}}]}").play(request, line);
    };
  }

  @Test
  void anAdapterThatIsListedAndDoesNothingIsAProblem() throws IOException {
    try (ScriptedServer server = new ScriptedServer(model(-0.2, -0.2)).showing("/lora-adapters", ADAPTERS)) {
      Shell.Result result = doctor(server, ", adapter: oncology");
      assertThat(result.code()).isEqualTo(3);
      assertThat(result.out()).contains("PROBLEM   adapter of tier 1: oncology is served but does nothing");
      assertThat(result.err()).contains("adapter of tier 1, adapter of tier 2");
    }
  }

  @Test
  void anAdapterThatWorksIsSound() throws IOException {
    try (ScriptedServer server = new ScriptedServer(model(-0.4, -0.2)).showing("/lora-adapters", ADAPTERS).showing("/slots", "[{\"id\":0,\"n_ctx\":8192,\"is_processing\":false}]")) {
      Shell.Result result = doctor(server, ", adapter: oncology");
      assertThat(result.code()).as(result.out()).isZero();
      assertThat(result.out()).contains("ok        adapter of tier 1: oncology is served and moves", "by up to 0.2000", "ok        memory of tier 1: 0 of its 1 slots work");
    }
  }

  @Test
  void whatTheServerDoesNotTellIsNeverOk() throws IOException {
    ScriptedServer.Script mute = (request, line) ->
        (request.contains("\"logprobs\":true") ? ScriptedServer.whole("{\"choices\":[{\"message\":{\"content\":\"RE\"}}]}") : ScriptedServer.says("{\"answer\":\"seven green boats\"}")).play(request, line);
    try (ScriptedServer server = new ScriptedServer(mute).showing("/lora-adapters", ADAPTERS)) {
      Shell.Result result = doctor(server, ", adapter: oncology");
      assertThat(result.code()).as(result.out()).isZero();
      assertThat(result.out()).contains("not told  memory of tier 1", "not told  adapter of tier 1: oncology is served; whether it does anything is not told");
    }
  }

  @Test
  void anAdapterThatIsNotServedAndACacheTooSmallAreProblems() throws IOException {
    try (ScriptedServer server = new ScriptedServer(model(-0.2, -0.2)).showing("/lora-adapters", "[]")) {
      assertThat(doctor(server, ", adapter: oncology").out()).contains("PROBLEM   model of tier 1: the server does not serve the adapter oncology");
    }
    String small = "vllm:cache_config_info{block_size=\"16\",num_gpu_blocks=\"10\"} 1.0\n";
    try (ScriptedServer server = new ScriptedServer(model(-0.2, -0.2)).showing("/metrics", small)) {
      Shell.Result result = doctor(server, "");
      assertThat(result.code()).isEqualTo(3);
      assertThat(result.out()).contains("PROBLEM   memory of tier 1: that cache holds 160 tokens, fewer than");
    }
  }
}
