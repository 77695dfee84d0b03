package io.oncoagent.gateway.policy;

import io.oncoagent.gateway.chat.Rate;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One model on one server.
 *
 * @param server up to and including the version, e.g. {@code http://127.0.0.1:8080/v1}
 * @param model the name asked for
 * @param adapter the LoRA adapter's name as the server lists it (vLLM among its models, llama.cpp among its adapters); null without
 * @param apiKey sent as a bearer token; never logged or shown
 * @param expected the rate before anything was measured
 * @param contextCharacters most characters of a whole prompt
 * @param longest no call takes longer
 * @param callers calls at once, 1 to 64; {@code queue}: how long others wait for a place
 */
public record Endpoint(
    URI server, String model, @Nullable String adapter, @Nullable String apiKey, Thinking thinking, Rate expected, int contextCharacters, Duration longest, int callers,
    Duration queue) {
  public Endpoint {
    if (model.isBlank()) {
      throw new IllegalArgumentException("model: must not be blank");
    }
    if (callers < 1 || callers > 64) {
      throw new IllegalArgumentException("callers: must lie in [1, 64], was " + callers);
    }
    if (contextCharacters < 500) {
      throw new IllegalArgumentException("contextCharacters: must be at least 500, was " + contextCharacters);
    }
  }

  /** The name that requests carry: the adapter's, else the model's. */
  public String asked() {
    return adapter == null ? model : adapter;
  }

  @Override
  public String toString() {
    return asked() + " at " + server;
  }
}
