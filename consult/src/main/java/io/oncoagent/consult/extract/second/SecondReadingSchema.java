package io.oncoagent.consult.extract.second;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.gateway.chat.ReplySchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form that a model's reading has to take, and its way into our types. */
public final class SecondReadingSchema {
  private static final String FILE = "/io/oncoagent/consult/extract/second-reading.schema.json";

  private SecondReadingSchema() {}

  /** The schema that ships. */
  public static ReplySchema schema() {
    try (InputStream in = SecondReadingSchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the schema of the second reading is not on the class path");
      }
      return new ReplySchema("second-reading", JsonMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Facts of a reply.
   *
   * @throws IllegalArgumentException when it does not have the form: a model's reading is taken whole or not at all
   */
  public static ModelFacts facts(JsonNode reply) {
    if (!reply.isObject() || !reply.path("markers").isArray()) {
      throw new IllegalArgumentException("the reading is no object with markers");
    }
    List<ModelFacts.Marker> markers = reply.path("markers").valueStream().map(SecondReadingSchema::marker).toList();
    JsonNode ecog = reply.path("ecog");
    JsonNode treated = reply.path("treated");
    return new ModelFacts(text(reply, "cancer"), stage(text(reply, "stageGroup")), ecog.isInt() ? ecog(ecog.asInt()) : null, text(reply, "tissue"), treated.isBoolean() ? Boolean.valueOf(treated.asBoolean()) : null, markers);
  }

  private static ModelFacts.Marker marker(JsonNode node) {
    String name = text(node, "name");
    String status = text(node, "status");
    if (name == null || status == null) {
      throw new IllegalArgumentException("a marker without a name or a status");
    }
    return new ModelFacts.Marker(name, MarkerStatus.valueOf(status.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String stage(@Nullable String group) {
    if (group != null && !group.matches("0|I{1,3}[A-D]?[1-3]?|IV[A-C]?")) {
      throw new IllegalArgumentException("no stage group: a reading that is out of form is not used");
    }
    return group;
  }

  private static Integer ecog(int value) {
    if (value < 0 || value > 4) {
      throw new IllegalArgumentException("ecog: must lie in [0, 4]");
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.asString().isBlank() ? value.asString().strip() : null;
  }
}
