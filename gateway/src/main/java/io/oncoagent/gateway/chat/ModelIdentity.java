package io.oncoagent.gateway.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a server says of the model it serves.
 *
 * @param contextTokens the longest prompt and answer together, null where the server does not say
 * @param parameters number of weights, null where the server does not say
 * @param bytes size of the weights, null where the server does not say
 */
public record ModelIdentity(String name, String owner, @Nullable Integer contextTokens, @Nullable Long parameters, @Nullable Long bytes) {

  /** For provenance: name, owner and what is known of its size. */
  public String words() {
    String size = parameters == null ? "" : String.format(java.util.Locale.ROOT, ", %.2fB parameters", parameters / 1e9);
    return name + (owner.isBlank() ? "" : " (" + owner + ")") + size;
  }
}
