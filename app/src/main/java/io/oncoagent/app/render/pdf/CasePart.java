package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Words;
import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.PriorTreatment;
import java.util.stream.Collectors;

/** What was asked, and the case as it was read: what the note contradicts and lacks stands with it. */
final class CasePart {
  private final ClinicalFacts facts;
  private final Words words;
  private final Fo fo;

  CasePart(ClinicalFacts facts, Words words, Fo fo) {
    this.facts = facts;
    this.words = words;
    this.fo = fo;
  }

  void write() {
    if (facts.question() != null) {
      fo.block(Look.HEAD, words.of("question")).block("", facts.question());
    }
    fo.block(Look.HEAD, words.of("case"));
    pair(words.of("markers"), facts.biomarkers().stream().map(Biomarker::words).collect(Collectors.joining("; ")));
    String given = facts.priorTreatments().stream().map(PriorTreatment::name).distinct().collect(Collectors.joining("; "));
    pair(words.of("prior"), given.isEmpty() ? words.of("none") : given);
    pair(words.of("tissue"), words.of("tissue", facts.tissue().status().word()));
    pair(words.of("conditions.beside"), facts.comorbidities().stream().map(Comorbidity::name).distinct().collect(Collectors.joining("; ")));
    pair(words.of("allergies"), facts.allergies().stream().map(Allergy::name).distinct().collect(Collectors.joining("; ")));
    for (Contradiction c : facts.contradictions()) {
      fo.raw("<fo:block " + Look.WARNING + ">").text(words.of("contradictions") + ": " + c.message()).raw("</fo:block>");
    }
    if (!facts.missing().isEmpty()) {
      fo.block("color=\"#555555\"", words.of("missing.effect") + ":");
    }
    for (MissingItem m : facts.missing()) {
      fo.raw("<fo:block margin-left=\"3.5mm\">").text("? ").inline(Look.BOLD, m.item()).text(" → " + m.changes()).raw("</fo:block>");
    }
  }

  private void pair(String name, String value) {
    if (!value.isBlank()) {
      fo.raw("<fo:block>").inline("color=\"#555555\"", name + ": ").text(value).raw("</fo:block>");
    }
  }
}
