package io.oncoagent.consult.graph;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.recommendation.Recommendation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Channel values as JSON and back. Beside de-identification itself this is the only place where a de-identified case comes into
 * being, and it reads only what a sealed log has opened.
 */
final class CheckpointCodec {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addMixIn(EvidenceOutcome.class, OutcomeTypes.class)
          .addMixIn(Recommendation.class, NoDerived.class)
          .build();

  private CheckpointCodec() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = EvidenceOutcome.Found.class, name = "found"),
    @JsonSubTypes.Type(value = EvidenceOutcome.Refused.class, name = "refused")
  })
  private interface OutcomeTypes {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface NoDerived {}

  /** Finds out beforehand how each channel is written: a fifth of a cold consultation's time otherwise. */
  static void warm() {
    for (Channel channel : Channel.values()) {
      MAPPER.writerFor(channel.type());
    }
  }

  static byte[] encode(Channel channel, Object value) {
    return MAPPER.writerFor(channel.type()).writeValueAsBytes(value);
  }

  static Object decode(Channel channel, byte[] json) {
    return MAPPER.readValue(json, channel.type());
  }
}
