package io.oncoagent.gateway.chat;

import tools.jackson.databind.JsonNode;

/** A JSON Schema (draft 2020-12) that a reply has to fit; {@code name} in letters, digits and hyphens. The server is asked to honour it, and is checked. */
public record ReplySchema(String name, JsonNode schema) {
  public ReplySchema {
    if (!name.matches("[A-Za-z0-9-]{1,64}")) {
      throw new IllegalArgumentException("name: letters, digits and hyphens, was " + name);
    }
  }
}
