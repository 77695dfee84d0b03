package io.oncoagent.gateway.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerMemoryTest {
  private static ServerMemory of(Map<String, String> pages) {
    return ServerMemory.read(path -> Optional.ofNullable(pages.get(path)));
  }

  @Test
  void readsTheCacheOfVllmOldAndNew() {
    String metrics =
        """
        # HELP vllm:kv_cache_usage_perc KV-cache usage. 1 means 100 percent usage.
        # TYPE vllm:kv_cache_usage_perc gauge
        vllm:kv_cache_usage_perc{engine="0",model_name="tier2"} 0.25
        vllm:cache_config_info{block_size="16",cache_dtype="auto",gpu_memory_utilization="0.9",num_gpu_blocks="2170"} 1.0
        process_resident_memory_bytes 3.2e+09
        """;
    ServerMemory memory = of(Map.of("/metrics", metrics));
    assertThat(memory.told()).containsExactly("its cache of keys and values is 25 % full", "that cache holds 34720 tokens", "its process has 3.2 GB resident");
    assertThat(memory.cacheTokens()).hasValue(34_720);
    assertThat(of(Map.of("/metrics", "vllm:gpu_cache_usage_perc{model_name=\"a\"} 0.5\n")).told()).containsExactly("its cache of keys and values is 50 % full");
  }

  @Test
  void readsTheSlotsOfLlamaCpp() {
    assertThat(of(Map.of("/slots", "[{\"id\":0,\"n_ctx\":8192,\"is_processing\":true},{\"id\":1,\"n_ctx\":8192,\"is_processing\":false}]")).told())
        .containsExactly("1 of its 2 slots work, each with 8192 tokens of context");
    assertThat(of(Map.of("/props", "{\"default_generation_settings\":{\"n_ctx\":4096},\"total_slots\":1}")).told()).containsExactly("1 slot with 4096 tokens of context");
  }

  @Test
  void whatIsNotToldIsNotMadeUp() {
    assertThat(of(Map.of()).told()).isEmpty();
    assertThat(of(Map.of("/metrics", "vllm:kv_cache_usage_perc{engine=\"0\"} NaN-ish\nother 1\n", "/slots", "no JSON", "/props", "{\"total_slots\":2}")).told()).isEmpty();
    assertThat(of(Map.of("/metrics", "vllm:cache_config_info{block_size=\"None\",num_gpu_blocks=\"12\"} 1")).cacheTokens()).isEmpty();
  }
}
