package io.oncoagent.consult.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.FactCorrection;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of domain records in one order, so that equal content has equal bytes. */
public final class CanonicalJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addMixIn(ClinicalFacts.class, NothingCorrected.class)
          .build();

  private CanonicalJson() {}

  /** Facts that nobody has corrected have the bytes that they had before corrections existed: signatures stay good. */
  private interface NothingCorrected {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<FactCorrection> corrections();
  }

  /** UTF-8 bytes of the value. */
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
