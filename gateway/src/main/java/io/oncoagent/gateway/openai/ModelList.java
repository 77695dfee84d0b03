package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.chat.ModelIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's list of models. */
final class ModelList {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST = 1_000_000;

  private ModelList() {}

  static ModelIdentity find(HttpResponse<InputStream> response, String asked) {
    JsonNode list = read(response);
    List<String> served = new ArrayList<>();
    for (JsonNode model : list.path("data")) {
      String id = model.path("id").asString("");
      served.add(id);
      if (ModelNames.same(id, asked)) {
        return identity(model, id);
      }
    }
    throw new GatewayException(Code.WRONG_MODEL, "the server does not serve " + asked + "; it serves " + (served.isEmpty() ? "nothing" : String.join(", ", served)));
  }

  private static ModelIdentity identity(JsonNode model, String id) {
    JsonNode meta = model.path("meta");
    Integer context = number(model, "max_model_len") != null ? intOf(number(model, "max_model_len")) : intOf(number(meta, "n_ctx"));
    return new ModelIdentity(id, model.path("owned_by").asString(""), context, number(meta, "n_params"), number(meta, "size"));
  }

  private static @Nullable Long number(JsonNode node, String field) {
    return node.path(field).isIntegralNumber() ? node.path(field).asLong() : null;
  }

  private static @Nullable Integer intOf(@Nullable Long value) {
    return value == null ? null : Math.toIntExact(Math.min(value, Integer.MAX_VALUE));
  }

  private static JsonNode read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return MAPPER.readTree(body.readNBytes(MOST));
    } catch (IOException | JacksonException e) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server's list of models cannot be read", e);
    }
  }
}
