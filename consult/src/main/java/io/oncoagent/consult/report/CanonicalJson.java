package io.oncoagent.consult.report;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of domain records in one order, so that equal content has equal bytes. */
public final class CanonicalJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private CanonicalJson() {}

  /** UTF-8 bytes of the value. */
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
