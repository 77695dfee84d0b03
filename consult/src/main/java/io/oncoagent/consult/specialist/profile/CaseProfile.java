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
 * @param failed what of it did not work or was not borne
 * @param operations lexicon names of operations that are done
 * @param states that restrict drugs, as the critic's tables name them
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
    Failed failed,
    Set<TreatmentKind> priorKinds,
    Set<String> operations,
    Set<String> states,
    List<Comorbidity> comorbidities,
    Set<String> allergies,
    Tissue tissue,
    boolean diagnosisFirm,
    Terms terms) {

  /**
   * Drugs that failed.
   *
   * @param spent all drugs given for the disease itself, with the failed ones
   * @param drugs on which the disease came back or grew
   * @param together the same as they were given: one set for each regimen of two drugs or more
   * @param notBorne stopped for their toxicity
   */
  public record Failed(Set<String> spent, Set<String> drugs, List<Set<String>> together, Set<String> notBorne) {
    public Failed {
      spent = Set.copyOf(spent);
      drugs = Set.copyOf(drugs);
      together = List.copyOf(together);
      notBorne = Set.copyOf(notBorne);
    }
  }

  /**
   * Age, sex and fitness; {@code ecog} null when unknown.
   *
   * @param failing organs (by kind: cardiac, pulmonary, renal, hepatic …) that the note says have failed
   */
  public record Person(
      @Nullable Integer age,
      AgeBand band,
      @Nullable String sex,
      boolean pregnant,
      @Nullable String menopausal,
      @Nullable Integer ecog,
      boolean frail,
      Set<String> failing,
      boolean supportiveOnly) {
    /** Where «older» gives no number: 65, the usual cut of the trials that guidelines cite (NCI SEER, cancer in older adults). */
    private static final int OLD = 65;

    public Person {
      failing = Set.copyOf(failing);
    }

    /** ECOG 3–4 or stated frailty. */
    public boolean unfit() {
      return frail || (ecog != null && ecog >= 3);
    }

    /** ECOG 4: no anticancer drugs for solid tumours (Schnipper et al., J Clin Oncol 2012;30:1715). */
    public boolean bedridden() {
      return ecog != null && ecog >= 4;
    }

    /** An old patient whose heart, lungs or two organs have failed: the illness weighs as much as the cancer. */
    public boolean burdened() {
      return old() && (failing.contains("cardiac") || failing.contains("pulmonary") || failing.size() > 1);
    }

    /** 65 or more. */
    public boolean old() {
      return age != null && age >= OLD;
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
    operations = Set.copyOf(operations);
    states = Set.copyOf(states);
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
