package io.oncoagent.consult.extract;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Test-scope main: precision, recall and F1 a field over the development notes. Argument {@code dev} (the part tuned on) or
 * {@code frozen} (the third that is looked at last).
 */
public final class EvaluateNotes {
  private final Map<String, int[]> counts = new TreeMap<>();

  private EvaluateNotes() {}

  public static void main(String[] args) throws IOException {
    boolean frozen = args.length > 0 && args[0].equals("frozen");
    RuleFactsExtractor extractor = new RuleFactsExtractor(Lexicon.shipped());
    EvaluateNotes evaluation = new EvaluateNotes();
    for (DevelopmentNote note : DevelopmentNote.all()) {
      if (note.frozen() == frozen) {
        evaluation.add(note.gold(), extractor.extract(new DeidentifiedCase(Language.EN, note.note(), List.of(), null)));
      }
    }
    evaluation.counts.forEach((field, count) -> System.out.printf(Locale.ROOT, "%-16s precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)%n",
        field, ratio(count[0], count[0] + count[1]), ratio(count[0], count[0] + count[2]), ratio(2 * count[0], 2 * count[0] + count[1] + count[2]), count[0], count[1], count[2]));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private void add(JsonNode gold, ClinicalFacts facts) {
    String code = facts.cancer() == null ? "none" : facts.cancer().code();
    value("cancer", gold.get("cancer").asString().equals("none") ? "" : gold.get("cancer").asString(), code.equals("none") ? "" : code, listed(gold, "accept"));
    if (!gold.get("cancer").asString().equals("none")) {
      String group = facts.stage().group() == null ? text(facts.stage().other()) : text(facts.stage().group());
      String wanted = gold.get("stage").isNull() ? "" : gold.get("stage").asString();
      boolean partOf = !wanted.isEmpty() && group.contains(wanted);
      value("stage", wanted, partOf ? wanted : facts.stage().group() == null && wanted.isEmpty() ? "" : group, one -> listed(gold, "accept_stage").test(one) || gold.path("accept_stage").toString().contains("null") && facts.stage().group() == null);
      value("tissue", gold.get("tissue").isNull() ? "" : gold.get("tissue").asString(), facts.tissue().status().word(), listed(gold, "tissue_accept"));
      boolean given = !facts.priorTreatments().isEmpty();
      value("prior treatment", gold.get("prior").isEmpty() ? "" : "given", given && !gold.has("prior_ignore") ? "given" : "", one -> gold.has("prior_ignore"));
    }
    Integer ecog = facts.performance() == null ? null : facts.performance().ecog();
    value("ecog", gold.get("ecog").isNull() ? "" : gold.get("ecog").asString(), ecog == null ? "" : ecog.toString(), one -> false);
    markers(gold.get("markers"), facts.biomarkers(), gold.has("markers_more"));
    kinds(gold, facts.priorTreatments());
  }

  private void value(String field, String wanted, String got, Predicate<String> accepted) {
    int[] count = counts.computeIfAbsent(field, key -> new int[3]);
    if (wanted.equals(got) || accepted.test(got)) {
      count[0] += got.isEmpty() ? 0 : 1;
      return;
    }
    count[1] += got.isEmpty() ? 0 : 1;
    count[2] += wanted.isEmpty() ? 0 : 1;
  }

  private void markers(JsonNode gold, List<Biomarker> found, boolean more) {
    int[] count = counts.computeIfAbsent("biomarkers", key -> new int[3]);
    gold.propertyNames().forEach(name -> {
      MarkerStatus status = MarkerStatus.valueOf(gold.get(name).asString().toUpperCase(Locale.ROOT));
      boolean hit = found.stream().anyMatch(marker -> marker.name().equals(name) && marker.status() == status);
      count[hit ? 0 : 2]++;
    });
    count[1] += more ? 0 : (int) found.stream().filter(marker -> marker.status() == MarkerStatus.POSITIVE && !gold.has(marker.name())).count();
  }

  private void kinds(JsonNode gold, List<PriorTreatment> found) {
    if (gold.has("prior_any") || gold.has("prior_ignore")) {
      return;
    }
    int[] count = counts.computeIfAbsent("treatment kinds", key -> new int[3]);
    List<String> wanted = gold.get("prior").valueStream().map(JsonNode::asString).toList();
    List<String> got = found.stream().map(one -> one.kind().name()).distinct().toList();
    got.forEach(kind -> count[wanted.contains(kind) ? 0 : 1]++);
    wanted.stream().filter(kind -> !got.contains(kind)).forEach(kind -> count[2]++);
  }

  private static Predicate<String> listed(JsonNode gold, String field) {
    List<String> accepted = gold.path(field).isArray() ? gold.path(field).valueStream().filter(node -> !node.isNull()).map(JsonNode::asString).toList() : List.of();
    return got -> accepted.contains(got) || !got.isEmpty() && Arrays.stream(got.split("; ")).anyMatch(accepted::contains);
  }

  private static String text(@org.jspecify.annotations.Nullable String words) {
    return words == null ? "" : words;
  }
}
