package io.oncoagent.gateway.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a server tells of its memory: how full its cache of keys and values is and how many tokens it holds (vLLM's and older llama.cpp's /metrics), its slots and their context
 * (llama.cpp's /slots and /props), the memory of its process where it shows it.
 *
 * @param told in words, empty when it tells nothing
 * @param cacheTokens tokens that fit the cache of keys and values at once, empty where not told
 */
public record ServerMemory(List<String> told, OptionalLong cacheTokens) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern BLOCKS = Pattern.compile("num_gpu_blocks=\"(\\d+)\"");
  private static final Pattern BLOCK_SIZE = Pattern.compile("block_size=\"(\\d+)\"");

  public ServerMemory {
    told = List.copyOf(told);
  }

  /** @param pages a page of the server by its path, empty where it has none */
  public static ServerMemory read(Function<String, Optional<String>> pages) {
    List<String> told = new ArrayList<>();
    String metrics = pages.apply("/metrics").orElse("");
    share(metrics, "vllm:kv_cache_usage_perc", "vllm:gpu_cache_usage_perc", "llamacpp:kv_cache_usage_ratio")
        .ifPresent(full -> told.add(String.format(Locale.ROOT, "its cache of keys and values is %.0f %% full", 100 * full)));
    OptionalLong cache = cacheTokens(metrics);
    cache.ifPresent(tokens -> told.add("that cache holds " + tokens + " tokens"));
    share(metrics, "process_resident_memory_bytes").ifPresent(bytes -> told.add(String.format(Locale.ROOT, "its process has %.1f GB resident", bytes / 1e9)));
    slots(pages).ifPresent(told::add);
    return new ServerMemory(told, cache);
  }

  /** The first of these figures that the page has; labels in braces are passed over. */
  private static OptionalDouble share(String metrics, String... names) {
    for (String name : names) {
      Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + "(?:\\{[^}]*\\})?\\s+([0-9.eE+-]+)\\s*$").matcher(metrics);
      if (line.find()) {
        try {
          return OptionalDouble.of(Double.parseDouble(line.group(1)));
        } catch (NumberFormatException e) {
          return OptionalDouble.empty();
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalLong cacheTokens(String metrics) {
    Optional<String> info = metrics.lines().filter(l -> l.startsWith("vllm:cache_config_info{")).findFirst();
    if (info.isEmpty()) {
      return OptionalLong.empty();
    }
    Matcher blocks = BLOCKS.matcher(info.get());
    Matcher size = BLOCK_SIZE.matcher(info.get());
    return blocks.find() && size.find() ? OptionalLong.of(Long.parseLong(blocks.group(1)) * Long.parseLong(size.group(1))) : OptionalLong.empty();
  }

  private static Optional<String> slots(Function<String, Optional<String>> pages) {
    JsonNode slots = json(pages.apply("/slots"));
    if (slots.isArray() && !slots.isEmpty()) {
      long busy = slots.valueStream().filter(s -> s.path("is_processing").asBoolean(false)).count();
      return Optional.of(busy + " of its " + slots.size() + " slots work, each with " + slots.path(0).path("n_ctx").asInt(0) + " tokens of context");
    }
    JsonNode props = json(pages.apply("/props"));
    int context = props.path("default_generation_settings").path("n_ctx").asInt(0);
    return props.path("total_slots").isInt() && context > 0
        ? Optional.of(props.path("total_slots").asInt() + (props.path("total_slots").asInt() == 1 ? " slot" : " slots") + " with " + context + " tokens of context") : Optional.empty();
  }

  private static JsonNode json(Optional<String> page) {
    try {
      return page.map(MAPPER::readTree).orElseGet(JsonNodeFactory.instance::nullNode);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.nullNode();
    }
  }
}
