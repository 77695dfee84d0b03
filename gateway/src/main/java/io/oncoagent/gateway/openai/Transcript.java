package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts a reply together from its events. */
final class Transcript {
  private final StringBuilder text = new StringBuilder();
  private int pieces;
  private int thoughts;
  private @Nullable String finish;
  private @Nullable String model;
  private int promptTokens = -1;
  private int newTokens = -1;
  private double promptRate;
  private double newRate;

  /** Takes one event, streamed or whole. */
  void add(JsonNode event) {
    if (event.has("error")) {
      throw new GatewayException(Code.SERVER_ERROR, "the model server reported an error in the middle of its reply");
    }
    model = event.path("model").isString() ? event.path("model").asString() : model;
    JsonNode choice = event.path("choices").path(0);
    JsonNode said = choice.has("delta") ? choice.path("delta") : choice.path("message");
    if (said.path("content").isString() && !said.path("content").asString().isEmpty()) {
      text.append(said.path("content").asString());
      pieces++;
    }
    if (said.path("reasoning_content").isString() || said.path("reasoning").isString()) {
      thoughts++;
    }
    finish = choice.path("finish_reason").isString() ? choice.path("finish_reason").asString() : finish;
    JsonNode usage = event.path("usage");
    promptTokens = usage.path("prompt_tokens").isInt() ? usage.path("prompt_tokens").asInt() : promptTokens;
    newTokens = usage.path("completion_tokens").isInt() ? usage.path("completion_tokens").asInt() : newTokens;
    JsonNode timings = event.path("timings");
    promptRate = timings.path("prompt_per_second").asDouble(promptRate);
    newRate = timings.path("predicted_per_second").asDouble(newRate);
  }

  /** Tokens so far, as far as can be told from pieces. */
  int written() {
    return pieces + thoughts;
  }

  /** @throws GatewayException when it has no end, was stopped, or says nothing */
  String whole() {
    if (finish == null) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server stopped in the middle of its reply");
    }
    if (finish.equals("length")) {
      throw new GatewayException(Code.CUT_OFF, "the model reached its token limit before its answer was whole");
    }
    if (!finish.equals("stop") && !finish.equals("eos")) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server ended its reply for another reason than its end");
    }
    if (text.toString().isBlank()) {
      throw new GatewayException(Code.EMPTY_REPLY, "the model said nothing");
    }
    return text.toString();
  }

  @Nullable String model() {
    return model;
  }

  /** −1 where the server does not count. */
  int promptTokens() {
    return promptTokens;
  }

  int newTokens() {
    return newTokens >= 0 ? newTokens : written();
  }

  /** Tokens a second by the server's own clock; 0 where it does not say. */
  double promptRate() {
    return promptRate;
  }

  double newRate() {
    return newRate;
  }
}
