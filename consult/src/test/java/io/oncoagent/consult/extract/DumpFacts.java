package io.oncoagent.consult.extract;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Test-scope main: notes in JSON lines (id, note) in, facts in JSON lines out, for scoring by any script. */
public final class DumpFacts {
  private DumpFacts() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = JsonMapper.builder().build();
    RuleFactsExtractor extractor = new RuleFactsExtractor(Lexicon.shipped());
    try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode row = json.readTree(line);
        ClinicalFacts facts = extractor.extract(new DeidentifiedCase(Language.EN, row.get("note").asString(), List.of(), null));
        out.println(json.writeValueAsString(Map.of("id", row.get("id").asString(), "facts", tree(facts))));
      }
    }
  }

  private static Map<String, Object> tree(ClinicalFacts facts) {
    Map<String, Object> tree = new TreeMap<>();
    if (facts.cancer() != null) {
      tree.put("cancer", Map.of("code", facts.cancer().code(), "name", facts.cancer().name(), "assertion", facts.cancer().grounds().assertion().name()));
    }
    tree.put("others", facts.cancers().stream().skip(1).map(cancer -> cancer.code() + ":" + cancer.grounds().assertion()).toList());
    Map<String, Object> stage = new TreeMap<>();
    if (facts.stage().group() != null) {
      stage.put("group", facts.stage().group());
    }
    if (facts.stage().tnm() != null) {
      stage.put("tnm", facts.stage().tnm());
    }
    if (facts.stage().other() != null) {
      stage.put("other", facts.stage().other());
    }
    stage.put("derived", facts.stage().derived());
    tree.put("stage", stage);
    tree.put("biomarkers", facts.biomarkers().stream().map(DumpFacts::marker).toList());
    if (facts.performance() != null && facts.performance().ecog() != null) {
      tree.put("ecog", facts.performance().ecog());
    }
    tree.put("performance", String.valueOf(facts.performance()));
    tree.put("priorTreatments", facts.priorTreatments().stream().map(prior -> prior.name() + "|" + prior.kind() + "|" + prior.text()).toList());
    tree.put("tissue", facts.tissue().status().word());
    tree.put("pathologyConfirmed", facts.tissue().status().word().equals("confirmed"));
    tree.put("course", String.valueOf(facts.course()));
    tree.put("patient", String.valueOf(facts.patient().ageYears()) + " " + facts.patient().sex() + " " + facts.patient().pregnant() + " " + facts.patient().menopausal() + " frail=" + facts.patient().frail());
    tree.put("redFlags", facts.redFlags().stream().map(flag -> flag.flag()).toList());
    tree.put("contradictions", facts.contradictions().stream().map(one -> one.message()).toList());
    tree.put("missing", facts.missing().stream().map(one -> one.item()).toList());
    tree.put("comorbidities", facts.comorbidities().stream().map(one -> one.code()).toList());
    tree.put("organ", facts.organFunction().stream().map(one -> one.name() + "=" + one.value()).toList());
    tree.put("allergies", facts.allergies().stream().map(one -> one.name()).toList());
    tree.put("question", String.valueOf(facts.question()));
    return tree;
  }

  private static Map<String, Object> marker(Biomarker marker) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("name", marker.name());
    tree.put("alteration", marker.alteration() == null ? "" : marker.alteration());
    tree.put("value", marker.value() == null ? "" : marker.value());
    tree.put("status", marker.status().name().toLowerCase(java.util.Locale.ROOT));
    tree.put("assertion", marker.grounds().assertion().name());
    return tree;
  }
}
