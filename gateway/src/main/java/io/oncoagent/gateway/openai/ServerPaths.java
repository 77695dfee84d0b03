package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.policy.Endpoint;

/** Paths on a model server. */
final class ServerPaths {
  private ServerPaths() {}

  /** The endpoint's own path, as far as the version, with what is asked for. */
  static String versioned(Endpoint endpoint, String what) {
    return base(endpoint) + what;
  }

  /** Beside the version: where llama.cpp and vLLM have what is not OpenAI's. */
  static String beside(Endpoint endpoint, String what) {
    return base(endpoint).replaceFirst("/v\\d+$", "") + what;
  }

  private static String base(Endpoint endpoint) {
    String base = endpoint.server().getPath() == null ? "" : endpoint.server().getPath();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }
}
