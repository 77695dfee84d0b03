package io.oncoagent.gateway.policy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.chat.ReplySchema;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a reply is JSON of the form that was asked for. A server's promise to honour a schema is not relied on. */
public final class SchemaCheck {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private SchemaCheck() {}

  /** @throws GatewayException SCHEMA, naming the first place that does not fit and never its content */
  public static JsonNode json(String text, ReplySchema wanted) {
    JsonNode node;
    try {
      node = STRICT.readTree(text);
    } catch (JacksonException e) {
      throw new GatewayException(GatewayException.Code.SCHEMA, "the model did not answer in JSON", null);
    }
    Schema schema = SCHEMAS.getSchema(wanted.schema());
    List<Error> errors = schema.validate(node);
    if (node.isMissingNode() || !errors.isEmpty()) {
      String place = errors.isEmpty() ? "" : " (" + errors.getFirst().getInstanceLocation() + ": " + errors.getFirst().getKeyword() + ")";
      throw new GatewayException(GatewayException.Code.SCHEMA, "the model's answer does not have the form asked for" + place);
    }
    return node;
  }
}
