package io.oncoagent.consult.branch;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.Tissue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of a case with those of an assumption in their place: an assumed result replaces the one read, and is no contradiction to it. */
public final class AssumedFacts {
  private final ClinicalFacts read;
  private final ClinicalFacts assumed;

  private AssumedFacts(ClinicalFacts read, ClinicalFacts assumed) {
    this.read = read;
    this.assumed = assumed;
  }

  /** True when the words of an assumption change anything at all. */
  public static boolean saysSomething(ClinicalFacts read, ClinicalFacts assumed) {
    return !assumed.biomarkers().isEmpty() || assumed.performance() != null || !assumed.stage().isUnknown() || !assumed.priorTreatments().isEmpty()
        || !assumed.comorbidities().isEmpty() || !assumed.organFunction().isEmpty() || !assumed.allergies().isEmpty() || !assumed.redFlags().isEmpty()
        || assumed.tissue().status() != Tissue.NOT_MENTIONED || assumed.patient().pregnant() != null || assumed.patient().ageYears() != null
        || assumed.patient().frail() || otherCancer(read, assumed) != null;
  }

  /** @param assumed facts read from the assumption alone, with offsets in the whole text */
  public static ClinicalFacts over(ClinicalFacts read, ClinicalFacts assumed) {
    return new AssumedFacts(read, assumed).merged();
  }

  private ClinicalFacts merged() {
    Cancer cancer = cancer();
    List<Cancer> cancers = new ArrayList<>();
    if (cancer != null) {
      cancers.add(cancer);
    }
    read.cancers().stream().filter(c -> cancer == null || !c.code().equals(cancer.code())).forEach(cancers::add);
    return new ClinicalFacts(
        cancers, cancer, replaced(read.biomarkers(), assumed.biomarkers(), Biomarker::name),
        assumed.performance() == null ? read.performance() : assumed.performance(), AssumedPerson.over(read.patient(), assumed.patient()),
        assumed.tissue().status() == Tissue.NOT_MENTIONED ? read.tissue() : assumed.tissue(), AssumedPerson.over(read.course(), assumed.course()),
        replaced(read.priorTreatments(), assumed.priorTreatments(), t -> t.name()), replaced(read.comorbidities(), assumed.comorbidities(), c -> c.code()),
        replaced(read.organFunction(), assumed.organFunction(), o -> o.name()), replaced(read.allergies(), assumed.allergies(), a -> a.name()),
        replaced(read.redFlags(), assumed.redFlags(), f -> f.flag()), read.contradictions(), stillMissing(), read.question(), List.of(),
        corrections());
  }

  /** Those whose item nothing is assumed of. */
  private List<FactCorrection> corrections() {
    return read.corrections().stream().filter(c -> switch (c.item()) {
      case STAGE -> assumed.stage().isUnknown();
      case PERFORMANCE -> assumed.performance() == null;
      case TISSUE -> assumed.tissue().status() == Tissue.NOT_MENTIONED;
      case AGE -> assumed.patient().ageYears() == null;
      case SEX -> assumed.patient().sex() == null;
      case LINE -> assumed.course().nextLine() == null;
      case MARKER -> assumed.biomarkers().stream().noneMatch(b -> c.before().startsWith(b.name() + " "));
      case TREATMENT, CONDITION, ALLERGY -> true;
    }).toList();
  }

  private @Nullable Cancer cancer() {
    Cancer other = otherCancer(read, assumed);
    if (other != null || read.cancer() == null) {
      return other;
    }
    Cancer c = read.cancer();
    return assumed.stage().isUnknown() ? c : new Cancer(
        c.code(), c.name(), c.oncotree(), c.icdo(), c.rarity(), c.publishedRare(), c.histology(), c.site(), c.laterality(), assumed.stage(), c.grounds());
  }

  private static @Nullable Cancer otherCancer(ClinicalFacts read, ClinicalFacts assumed) {
    return assumed.cancers().stream().filter(c -> read.cancers().stream().noneMatch(r -> r.code().equals(c.code()))).findFirst().orElse(null);
  }

  /** What is assumed is missing no more. */
  private List<MissingItem> stillMissing() {
    List<String> known = new ArrayList<>(assumed.biomarkers().stream().map(b -> b.name().toLowerCase(Locale.ROOT)).toList());
    if (!assumed.stage().isUnknown()) {
      known.add("stage");
    }
    if (assumed.performance() != null) {
      known.add("performance");
    }
    return read.missing().stream().filter(m -> known.stream().noneMatch(k -> m.item().toLowerCase(Locale.ROOT).contains(k))).toList();
  }

  private static <T> List<T> replaced(List<T> read, List<T> assumed, Function<T, String> name) {
    Map<String, List<T>> byName = new LinkedHashMap<>();
    read.forEach(t -> byName.computeIfAbsent(name.apply(t), n -> new ArrayList<>()).add(t));
    assumed.stream().map(name).filter(Objects::nonNull).forEach(byName::remove);
    assumed.forEach(t -> byName.computeIfAbsent(name.apply(t), n -> new ArrayList<>()).add(t));
    return byName.values().stream().flatMap(List::stream).toList();
  }
}
