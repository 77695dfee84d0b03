package io.oncoagent.consult.branch;

import io.oncoagent.consult.report.CanonicalJson;
import io.oncoagent.consult.report.Sha256;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;
import io.oncoagent.lexicon.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The inputs of retrieval: all facts but those below, the case in guideline terms (which takes in every known term of the text), the question and the
 * tier. Where in the text a fact stands does not count.
 */
public final class ProfileInputs implements EvidenceInputs {
  /** Facts that no part of retrieval reads; what of them the profile uses counts through the profile. */
  private static final List<String> NOT_READ = List.of("performance", "organFunction", "redFlags", "contradictions", "missing");

  private static final List<String> PLACES = List.of("grounds", "words", "text", "start", "end");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private final ProfileReader profiles;

  public ProfileInputs(Lexicon lexicon) {
    this.profiles = new ProfileReader(lexicon);
  }

  /** All that counts. */
  private record Inputs(JsonNode facts, JsonNode profile, @Nullable String question, int tier) {}

  @Override
  public String of(DeidentifiedCase text, ClinicalFacts facts, Route route) {
    ObjectNode read = (ObjectNode) settled(MAPPER.valueToTree(facts));
    read.remove(NOT_READ);
    JsonNode profile = settled(MAPPER.valueToTree(profiles.read(text, facts)));
    return Sha256.hex(CanonicalJson.bytes(new Inputs(read, profile, text.question(), route.tier().number())));
  }

  /** Without places, and with lists in one order, since sets have none. */
  private static JsonNode settled(JsonNode node) {
    if (node.isObject()) {
      ObjectNode out = JsonNodeFactory.instance.objectNode();
      node.properties().stream().filter(p -> !PLACES.contains(p.getKey())).sorted(Map.Entry.comparingByKey())
          .forEach(p -> out.set(p.getKey(), settled(p.getValue())));
      return out;
    }
    if (node.isArray()) {
      ArrayNode out = JsonNodeFactory.instance.arrayNode();
      StreamSupport.stream(node.spliterator(), false).map(ProfileInputs::settled).sorted(Comparator.comparing(JsonNode::toString)).forEach(out::add);
      return out;
    }
    return node;
  }
}
