package io.oncoagent.evaluation;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Facts against gold: {@code {"id","note","gold":{"cancer","accept"?,"stage","accept_stage"?,"ecog","prior":[…],"tissue","markers":{name:status}}}}. A
 * marker counts only with its status right; a positive marker that is not in the gold is wrong, unless {@code markers_more} says that the
 * gold lists only some of the note's.
 */
public final class FactsSuite {
  private final Map<String, FieldCounts> fields = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Counts a field, in alphabetical order. */
  public Map<String, FieldCounts> fields() {
    return fields;
  }

  /** Ids and fields that were missed, without note text. */
  public List<String> misses() {
    return misses;
  }

  public void run(List<JsonNode> notes, Function<String, ClinicalFacts> reader) {
    for (JsonNode row : notes) {
      compare(row.path("id").asString("?"), row.path("gold"), reader.apply(row.path("note").asString("")));
    }
  }

  private void compare(String id, JsonNode gold, ClinicalFacts facts) {
    String wanted = gold.path("cancer").asString("none");
    String got = facts.cancer() == null ? "none" : facts.cancer().code();
    value(id, "cancer", wanted, listed(gold.path("accept"), got) ? wanted : got, "none");
    if (!wanted.equals("none")) {
      value(id, "stage", word(gold.path("stage")), stage(gold, facts), "");
      value(id, "tissue", word(gold.path("tissue")), tissue(gold, facts), "");
      prior(id, gold, facts);
    }
    Integer ecog = facts.performance() == null ? null : facts.performance().ecog();
    value(id, "ecog", word(gold.path("ecog")), ecog == null ? "" : ecog.toString(), "");
    markers(id, gold, facts.biomarkers());
  }

  private static String stage(JsonNode gold, ClinicalFacts facts) {
    String wanted = word(gold.path("stage"));
    String group = facts.stage().group();
    String other = facts.stage().other();
    String got = group != null ? group : wanted.isEmpty() ? "" : other == null ? "" : other;
    boolean accepted = listed(gold.path("accept_stage"), got) || !wanted.isEmpty() && other != null && other.contains(wanted);
    return accepted ? wanted : got;
  }

  private static String tissue(JsonNode gold, ClinicalFacts facts) {
    String got = facts.tissue().status().word();
    boolean nothing = gold.path("tissue").isNull() && got.equals("not-mentioned");
    return nothing || listed(gold.path("tissue_accept"), got) ? word(gold.path("tissue")) : got;
  }

  private void prior(String id, JsonNode gold, ClinicalFacts facts) {
    if (!gold.has("prior_ignore")) {
      value(id, "prior treatment", gold.path("prior").isEmpty() ? "" : "given", facts.priorTreatments().isEmpty() ? "" : "given", "");
    }
  }

  private void value(String id, String field, String wanted, String got, String nothing) {
    FieldCounts counts = fields.computeIfAbsent(field, f -> new FieldCounts());
    if (wanted.equals(got)) {
      if (!got.equals(nothing)) {
        counts.right();
      }
      return;
    }
    misses.add(id + ": " + field);
    if (!got.equals(nothing)) {
      counts.wrong();
    }
    if (!wanted.equals(nothing)) {
      counts.missed();
    }
  }

  private void markers(String id, JsonNode row, List<Biomarker> found) {
    JsonNode gold = row.path("markers");
    FieldCounts counts = fields.computeIfAbsent("biomarkers", f -> new FieldCounts());
    for (String name : gold.propertyNames()) {
      MarkerStatus status = MarkerStatus.valueOf(gold.get(name).asString().toUpperCase(Locale.ROOT));
      if (found.stream().anyMatch(m -> m.name().equals(name) && m.status() == status)) {
        counts.right();
      } else {
        counts.missed();
        misses.add(id + ": marker " + name);
      }
    }
    if (!row.has("markers_more")) {
      found.stream().filter(m -> m.status() == MarkerStatus.POSITIVE && !gold.has(m.name())).forEach(m -> counts.wrong());
    }
  }

  private static boolean listed(JsonNode values, String got) {
    return values.valueStream().anyMatch(v -> v.isNull() ? got.isEmpty() : v.asString().equals(got));
  }

  private static String word(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asString();
  }
}
