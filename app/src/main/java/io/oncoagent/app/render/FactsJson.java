package io.oncoagent.app.render;

import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.CorrectedItem;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.PastState;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code facts} of the contract. Every fact carries its words, assertion and certainty. */
public final class FactsJson {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private FactsJson() {}

  public static ObjectNode of(ClinicalFacts f) {
    ObjectNode o = F.objectNode();
    o.set("cancers", list(f.cancers(), c -> {
      ObjectNode cancer = cancer(c);
      cancer.set("stage", stage(c.stage()));
      return cancer;
    }));
    o.set("cancer", f.cancer() == null ? null : cancer(f.cancer()));
    o.set("stage", stage(f.stage()));
    o.set("biomarkers", list(f.biomarkers(), FactsJson::marker));
    performance(o, f.performance());
    o.set("allergies", list(f.allergies(), (Allergy a) -> grounded(F.objectNode().put("name", a.name()).put("text", a.text()), a.grounds())));
    o.set("organFunction", list(f.organFunction(), FactsJson::organ));
    o.set("contradictions", list(f.contradictions(), FactsJson::contradiction));
    patient(o, f.patient());
    course(o, f.course());
    o.put("tissue", f.tissue().status().word()).put("pathologyConfirmed", f.tissue().status() == Tissue.CONFIRMED);
    o.set("tissueGrounds", grounded(F.objectNode(), f.tissue().grounds()));
    o.set("priorTreatments", list(f.priorTreatments(), FactsJson::prior));
    o.set("comorbidities", list(f.comorbidities(), FactsJson::comorbidity));
    o.set("history", list(f.history(), FactsJson::past));
    o.put("question", f.question());
    o.set("missing", list(f.missing(), (MissingItem m) -> F.objectNode().put("item", m.item()).put("changes", m.changes())));
    if (!f.corrections().isEmpty()) {
      o.set("corrections", list(f.corrections(), FactsJson::correction));
      f.corrections().forEach(c -> origin(o, c));
    }
    return o;
  }

  private static ObjectNode correction(FactCorrection c) {
    return F.objectNode().put("item", lower(c.item())).put("before", c.before()).put("value", c.item() == CorrectedItem.STAGE ? c.value() : lower(c.value())).put("by", c.by()).put("at", c.at().toString());
  }

  /** At the corrected fact itself: where it comes from. */
  private static void origin(ObjectNode facts, FactCorrection c) {
    switch (c.item()) {
      case STAGE -> {
        said((ObjectNode) facts.get("stage"), c);
        said((ObjectNode) facts.path("cancers").path(0).path("stage"), c);
      }
      case PERFORMANCE -> said((ObjectNode) facts.get("performance"), c);
      case TISSUE -> said((ObjectNode) facts.get("tissueGrounds"), c);
      case MARKER -> facts.path("biomarkers").forEach(b -> {
        if (c.before().startsWith(b.path("name").asString("") + " ")) {
          said((ObjectNode) b, c);
        }
      });
      case LINE -> said((ObjectNode) facts.get("course"), c);
      case AGE, SEX, TREATMENT, CONDITION, ALLERGY -> {
        // a plain value, or nothing is left of it: the list tells
      }
    }
  }

  private static void said(ObjectNode fact, FactCorrection c) {
    fact.put("origin", "clinician").put("correctedBy", c.by());
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> mapping) {
    ArrayNode array = F.arrayNode();
    items.forEach(item -> array.add(mapping.apply(item)));
    return array;
  }

  private static ArrayNode words(List<Span> spans) {
    return list(spans, s -> F.objectNode().put("start", s.start()).put("end", s.end()));
  }

  private static ObjectNode grounded(ObjectNode o, Grounds g) {
    o.set("words", words(g.words()));
    return o.put("assertion", lower(g.assertion())).put("certainty", lower(g.certainty()));
  }

  private static ObjectNode cancer(Cancer c) {
    ObjectNode o = F.objectNode().put("code", c.code()).put("name", c.name());
    o.putObject("codes").put("oncotree", c.oncotree()).put("icdo", c.icdo());
    o.put("rarity", lower(c.rarity())).put("histology", c.histology()).put("site", c.site()).put("laterality", c.laterality());
    return grounded(o, c.grounds());
  }

  private static ObjectNode stage(Stage s) {
    ObjectNode o = F.objectNode().put("group", s.group()).put("tnm", s.tnm()).put("other", s.other()).put("derived", s.derived());
    return grounded(o, s.grounds());
  }

  private static ObjectNode marker(Biomarker b) {
    ObjectNode o = F.objectNode().put("name", b.name()).put("alteration", b.alteration()).put("value", b.value());
    return grounded(o.put("unit", b.unit()).put("status", lower(b.status())).put("specimen", b.specimen()), b.grounds());
  }

  private static void performance(ObjectNode o, @Nullable Performance p) {
    o.put("ecog", p == null ? null : p.ecog());
    o.set("performance", p == null ? null : grounded(F.objectNode().put("scale", p.scale()).put("value", p.value()), p.grounds()));
  }

  private static ObjectNode organ(OrganFunction v) {
    return grounded(
        F.objectNode().put("name", v.name()).put("value", v.value()).put("unit", v.unit()).put("text", v.text()), v.grounds());
  }

  private static ObjectNode contradiction(Contradiction c) {
    ObjectNode o = F.objectNode().put("item", c.item()).put("message", c.message());
    o.set("words", words(c.words()));
    return o;
  }

  private static void patient(ObjectNode o, Patient p) {
    o.put("age", p.ageYears()).put("ageGroup", lower(p.ageGroup())).put("sex", p.sex());
    String pregnancy = p.pregnant() == null ? "unknown" : p.pregnant() ? "yes" : "no";
    o.put("pregnancy", pregnancy).put("pregnancyWeek", p.pregnancyWeek()).put("menopausal", p.menopausal()).put("frail", p.frail());
    o.put("lactating", p.lactating()).put("fertilityWish", p.fertilityWish());
  }

  private static void course(ObjectNode o, Course c) {
    o.put("intent", lower(c.intent()));
    ObjectNode course = o.putObject("course").put("setting", lower(c.setting())).put("nextLine", c.nextLine());
    course.put("resected", c.resectedNoDisease()).put("metastatic", c.metastatic()).put("unresectable", c.unresectable());
    course.put("supportiveOnly", c.supportiveOnly()).set("words", words(c.words()));
  }

  private static ObjectNode prior(PriorTreatment t) {
    ObjectNode o = F.objectNode().put("name", t.name()).put("kind", lower(t.kind())).put("text", t.text());
    o.put("intent", t.intent()).put("line", t.line()).put("response", t.response()).put("when", t.when()).put("stopped", t.stopped());
    return grounded(o, t.grounds());
  }

  private static ObjectNode past(PastState p) {
    ObjectNode o = F.objectNode().put("item", p.item()).put("value", p.value()).put("when", p.when()).put("superseded", p.superseded());
    return grounded(o, p.grounds());
  }

  private static ObjectNode comorbidity(Comorbidity c) {
    ObjectNode o = F.objectNode().put("name", c.name()).put("kind", c.kind()).put("code", c.code());
    return grounded(o.put("organFailure", c.organFailure()).put("text", c.text()), c.grounds());
  }
}
