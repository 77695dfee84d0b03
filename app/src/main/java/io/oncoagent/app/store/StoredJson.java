package io.oncoagent.app.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.oncoagent.domain.recommendation.Recommendation;
import tools.jackson.databind.json.JsonMapper;

/** Domain records as JSON for sealed rows. */
final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addMixIn(Recommendation.class, DerivedLeftOut.class).build();

  private StoredJson() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface DerivedLeftOut {}

  static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  static <T> T read(byte[] json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
