package io.oncoagent.consult.specialist.profile;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case in the terms by which guidelines describe populations.
 *
 * @param lineage codes of the cancer asked about and its parents, nearest first
 * @param named codes of all cancers that the note gives this patient, parents included: what a heading may name
 * @param stages stage groups known, as written; empty when none
 * @param risk risk words stated for the case («high-risk», «poor-risk»)
 * @param subgroups sites and kinds within the cancer that the note names, as {@link Subgroups} writes them
 * @param priorDrugs lexicon names of drugs already given, components of regimens included
 */
public record CaseProfile(
    List<String> lineage,
    Set<String> named,
    Set<String> stages,
    @Nullable String tnm,
    Extent extent,
    Operability operability,
    Phase phase,
    @Nullable Integer line,
    Set<String> risk,
    Set<String> subgroups,
    List<Biomarker> markers,
    Person person,
    Set<String> priorDrugs,
    Set<TreatmentKind> priorKinds,
    List<Comorbidity> comorbidities,
    Set<String> allergies,
    Tissue tissue,
    boolean diagnosisFirm,
    Terms terms) {

  /** Age, sex and fitness; {@code ecog} null when unknown. */
  public record Person(
      @Nullable Integer age,
      AgeBand band,
      @Nullable String sex,
      boolean pregnant,
      @Nullable String menopausal,
      @Nullable Integer ecog,
      boolean frail,
      boolean supportiveOnly) {
    /** ECOG 3–4 or stated frailty. */
    public boolean unfit() {
      return frail || (ecog != null && ecog >= 3);
    }
  }

  /** Populations of guidelines: child under 18 (paediatric protocols reach adolescents), adult from 18. */
  public enum AgeBand {
    CHILD,
    YOUNG,
    ADULT,
    UNKNOWN
  }

  public CaseProfile {
    lineage = List.copyOf(lineage);
    named = Set.copyOf(named);
    stages = Set.copyOf(stages);
    risk = Set.copyOf(risk);
    subgroups = Set.copyOf(subgroups);
    markers = List.copyOf(markers);
    priorDrugs = Set.copyOf(priorDrugs);
    priorKinds = Set.copyOf(priorKinds);
    comorbidities = List.copyOf(comorbidities);
    allergies = Set.copyOf(allergies);
  }

  /** The note says that the tumour cannot be resected. */
  public boolean unresectable() {
    return operability == Operability.UNRESECTABLE;
  }

  /** The cancer asked about, null when the note has none. */
  public @Nullable String cancer() {
    return lineage.isEmpty() ? null : lineage.getFirst();
  }
}
