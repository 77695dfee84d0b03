package io.oncoagent.app.bench.roles;

import io.oncoagent.consult.extract.second.ModelFacts;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Facts as values by field, so that gold, rules and a model can be laid side by side. A field without a value is not in the map. */
final class ReadFacts {
  private ReadFacts() {}

  static Map<String, String> ofGold(JsonNode gold) {
    Map<String, String> values = new TreeMap<>();
    put(values, "cancer", gold.path("cancer").isString() ? gold.path("cancer").asString() : null);
    put(values, "stage", gold.path("stage").isString() ? gold.path("stage").asString() : null);
    put(values, "ecog", gold.path("ecog").isInt() ? gold.path("ecog").asString() : null);
    put(values, "tissue", gold.path("tissue").isString() ? gold.path("tissue").asString() : "not-mentioned");
    put(values, "treated", gold.path("prior").isEmpty() ? "no" : "yes");
    for (String name : gold.path("markers").propertyNames()) {
      put(values, "marker " + name, gold.path("markers").path(name).asString(null));
    }
    return values;
  }

  static Map<String, String> ofRules(ClinicalFacts facts) {
    Map<String, String> values = new TreeMap<>();
    put(values, "cancer", facts.cancer() == null ? null : facts.cancer().code());
    put(values, "stage", facts.cancer() == null ? null : facts.stage().group());
    put(values, "ecog", facts.performance() == null || facts.performance().ecog() == null ? null : String.valueOf(facts.performance().ecog()));
    put(values, "tissue", facts.tissue().status().word());
    put(values, "treated", facts.priorTreatments().isEmpty() ? "no" : "yes");
    facts.biomarkers().forEach(m -> put(values, "marker " + m.name(), m.status().name().toLowerCase(Locale.ROOT)));
    return values;
  }

  /** A model's words in the lexicon's: a cancer or a marker that the lexicon does not know stays as the model wrote it, and is wrong. */
  static Map<String, String> ofModel(ModelFacts facts, Lexicon lexicon) {
    Map<String, String> values = new TreeMap<>();
    put(values, "cancer", facts.cancer() == null ? null : key(lexicon, Category.CANCER, facts.cancer()));
    put(values, "stage", facts.stageGroup());
    put(values, "ecog", facts.ecog() == null ? null : facts.ecog().toString());
    put(values, "tissue", facts.tissue());
    put(values, "treated", facts.treated() == null ? null : facts.treated() ? "yes" : "no");
    facts.markers().forEach(m -> put(values, "marker " + key(lexicon, Category.BIOMARKER, m.name()), m.status().name().toLowerCase(Locale.ROOT)));
    return values;
  }

  private static String key(Lexicon lexicon, Category category, String written) {
    return lexicon.mentions(written).stream().filter(m -> m.category() == category).findFirst().map(m -> m.key()).orElse(written);
  }

  private static void put(Map<String, String> values, String field, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(field, value);
    }
  }
}
