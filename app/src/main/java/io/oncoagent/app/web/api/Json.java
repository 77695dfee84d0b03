package io.oncoagent.app.web.api;

import io.oncoagent.app.intake.InputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of the interface. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** @throws InputException when it is no JSON object */
  public static JsonNode read(String body) {
    try {
      JsonNode node = MAPPER.readTree(body);
      if (!node.isObject()) {
        throw new InputException("the body must be a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw new InputException("the body is not JSON");
    }
  }

  /** Null where it is not there. */
  public static @Nullable String text(JsonNode in, String field) {
    JsonNode value = in.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new InputException("«" + field + "» must be text");
    }
    return value.asString();
  }

  static String need(JsonNode in, String field) {
    String value = text(in, field);
    if (value == null || value.isBlank()) {
      throw new InputException("the body needs «" + field + "»");
    }
    return value;
  }

  public static ResponseEntity<String> ok(JsonNode body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(body.toString());
  }
}
