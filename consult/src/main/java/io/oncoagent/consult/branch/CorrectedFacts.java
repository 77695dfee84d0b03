package io.oncoagent.consult.branch;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.CorrectedItem;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts with a clinician's corrections in the place of what was read. A correction names what it corrects; where that is no longer what is read, because the text has grown since, it does not
 * apply, and what the text says stands. The words of the note stay under the corrected fact.
 */
public final class CorrectedFacts {
  private CorrectedFacts() {}

  public static ClinicalFacts over(ClinicalFacts read, List<FactCorrection> corrections) {
    ClinicalFacts now = read;
    List<FactCorrection> applied = new ArrayList<>(read.corrections());
    for (FactCorrection c : corrections) {
      if (readings(read, c.item()).contains(c.before())) {
        now = put(now, c);
        applied.add(c);
      }
    }
    return applied.isEmpty() ? read : with(now, applied);
  }

  /** What of this item was read, as a correction names it: one for what there is once, empty words where nothing was read. */
  public static List<String> readings(ClinicalFacts f, CorrectedItem item) {
    return switch (item) {
      case STAGE -> f.cancer() == null ? List.of() : List.of(Stream.of(f.stage().group(), f.stage().other(), f.stage().tnm()).filter(Objects::nonNull).collect(Collectors.joining(", ")));
      case PERFORMANCE -> List.of(f.performance() == null ? "" : f.performance().scale() + " " + f.performance().value());
      case TISSUE -> List.of(f.tissue().status().name());
      case AGE -> List.of(f.patient().ageYears() == null ? "" : String.valueOf(f.patient().ageYears()));
      case SEX -> List.of(f.patient().sex() == null ? "" : f.patient().sex());
      case LINE -> List.of(f.course().nextLine() == null ? "" : String.valueOf(f.course().nextLine()));
      case MARKER -> f.biomarkers().stream().map(Biomarker::words).toList();
      case TREATMENT -> f.priorTreatments().stream().map(t -> t.name()).toList();
      case CONDITION -> f.comorbidities().stream().map(c -> c.name()).toList();
      case ALLERGY -> f.allergies().stream().map(a -> a.name()).toList();
    };
  }

  private static Grounds said(Grounds read) {
    return new Grounds(read.words(), Assertion.PRESENT, Certainty.HIGH);
  }

  private static ClinicalFacts put(ClinicalFacts f, FactCorrection c) {
    return switch (c.item()) {
      case STAGE -> staged(f, c.value());
      case PERFORMANCE -> {
        int value = Integer.parseInt(c.value());
        yield copy(f, f.biomarkers(), new Performance("ECOG", value, value, said(f.performance() == null ? Grounds.NONE : f.performance().grounds())), f.patient(), f.tissue(), f.course());
      }
      case TISSUE -> copy(f, f.biomarkers(), f.performance(), f.patient(), new TissueFinding(Tissue.valueOf(c.value()), said(f.tissue().grounds())), f.course());
      case AGE, SEX -> copy(f, f.biomarkers(), f.performance(), person(f.patient(), c), f.tissue(), f.course());
      case LINE -> copy(f, f.biomarkers(), f.performance(), f.patient(), f.tissue(), line(f.course(), Integer.parseInt(c.value()), f.course().metastatic()));
      case MARKER -> copy(f, f.biomarkers().stream().map(b -> b.words().equals(c.before()) ? result(b, MarkerStatus.valueOf(c.value())) : b).toList(), f.performance(), f.patient(), f.tissue(), f.course());
      case TREATMENT, CONDITION, ALLERGY -> without(f, c);
    };
  }

  /** Another status: what the old one was specified by (a variant, a value) does not hold any more. */
  private static Biomarker result(Biomarker b, MarkerStatus status) {
    boolean sameKind = status == b.status();
    return new Biomarker(b.name(), sameKind ? b.alteration() : null, sameKind ? b.value() : null, sameKind ? b.unit() : null, status, b.specimen(), said(b.grounds()));
  }

  private static Patient person(Patient p, FactCorrection c) {
    boolean age = c.item() == CorrectedItem.AGE;
    Integer years = age ? Integer.valueOf(c.value()) : p.ageYears();
    AgeGroup group = !age || years == null ? p.ageGroup() : years < 15 ? AgeGroup.CHILD : years < 40 ? AgeGroup.AYA : AgeGroup.ADULT;
    String sex = age ? p.sex() : c.value();
    boolean male = "male".equals(sex);
    return new Patient(
        years, group, sex, male ? null : p.pregnant(), male ? null : p.pregnancyWeek(), male ? null : p.menopausal(), p.frail(), p.grounds(), male ? null : p.lactating(), p.fertilityWish());
  }

  private static Course line(Course c, @org.jspecify.annotations.Nullable Integer line, boolean metastatic) {
    return new Course(c.setting(), c.intent(), line, c.resectedNoDisease(), metastatic, c.unresectable(), c.supportiveOnly(), c.words());
  }

  /** The stage of the cancer asked about; what the note's TNM came to no longer counts, and whether the disease has spread follows the group. */
  private static ClinicalFacts staged(ClinicalFacts f, String value) {
    Cancer c = Objects.requireNonNull(f.cancer());
    boolean group = value.equals(value.toUpperCase(Locale.ROOT));
    Stage stage = new Stage(group ? value : null, null, group ? null : value, false, said(c.stage().grounds()));
    Cancer now = new Cancer(c.code(), c.name(), c.oncotree(), c.icdo(), c.rarity(), c.publishedRare(), c.histology(), c.site(), c.laterality(), stage, c.grounds());
    List<Cancer> all = f.cancers().stream().map(one -> one.equals(c) ? now : one).toList();
    boolean spread = group ? value.startsWith("IV") : f.course().metastatic();
    return new ClinicalFacts(
        all, now, f.biomarkers(), f.performance(), f.patient(), f.tissue(), line(f.course(), f.course().nextLine(), spread), f.priorTreatments(), f.comorbidities(), f.organFunction(), f.allergies(),
        f.redFlags(), f.contradictions(), f.missing(), f.question(), f.history(), f.corrections());
  }

  private static ClinicalFacts without(ClinicalFacts f, FactCorrection c) {
    Predicate<String> stays = name -> !name.equals(c.before());
    return new ClinicalFacts(
        f.cancers(), f.cancer(), f.biomarkers(), f.performance(), f.patient(), f.tissue(), f.course(),
        c.item() == CorrectedItem.TREATMENT ? f.priorTreatments().stream().filter(t -> stays.test(t.name())).toList() : f.priorTreatments(),
        c.item() == CorrectedItem.CONDITION ? f.comorbidities().stream().filter(t -> stays.test(t.name())).toList() : f.comorbidities(), f.organFunction(),
        c.item() == CorrectedItem.ALLERGY ? f.allergies().stream().filter(t -> stays.test(t.name())).toList() : f.allergies(), f.redFlags(), f.contradictions(), f.missing(), f.question(), f.history(),
        f.corrections());
  }

  private static ClinicalFacts copy(ClinicalFacts f, List<Biomarker> markers, @org.jspecify.annotations.Nullable Performance performance, Patient patient, TissueFinding tissue, Course course) {
    return new ClinicalFacts(
        f.cancers(), f.cancer(), markers, performance, patient, tissue, course, f.priorTreatments(), f.comorbidities(), f.organFunction(), f.allergies(), f.redFlags(), f.contradictions(), f.missing(),
        f.question(), f.history(), f.corrections());
  }

  /** What has been corrected is neither missing nor contradictory any more. */
  private static ClinicalFacts with(ClinicalFacts f, List<FactCorrection> applied) {
    List<Contradiction> contradictions = f.contradictions().stream().filter(c -> applied.stream().noneMatch(a -> about(a, c.item()))).toList();
    List<MissingItem> missing = f.missing().stream().filter(m -> applied.stream().noneMatch(a -> about(a, m.item()))).toList();
    return new ClinicalFacts(
        f.cancers(), f.cancer(), f.biomarkers(), f.performance(), f.patient(), f.tissue(), f.course(), f.priorTreatments(), f.comorbidities(), f.organFunction(), f.allergies(), f.redFlags(),
        contradictions, missing, f.question(), f.history(), applied);
  }

  private static boolean about(FactCorrection c, String item) {
    String name = item.toLowerCase(Locale.ROOT);
    return switch (c.item()) {
      case MARKER -> !name.isEmpty() && c.before().toLowerCase(Locale.ROOT).startsWith(name + " ");
      case STAGE -> name.startsWith("stage") || name.startsWith("estadio");
      case PERFORMANCE -> name.startsWith("performance") || name.startsWith("estado general");
      case AGE -> name.equals("age") || name.equals("edad");
      case SEX -> name.equals("sex") || name.equals("sexo");
      case TISSUE -> name.startsWith("tissue") || name.contains("histol");
      case LINE, TREATMENT, CONDITION, ALLERGY -> false;
    };
  }
}
