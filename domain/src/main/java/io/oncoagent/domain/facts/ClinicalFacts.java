package io.oncoagent.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is read from one note. {@code cancer} is the one asked about, an element of {@code cancers} (this patient's own cancers, the
 * one asked about first); null when the note has none. Suspected cancers are listed with assertion POSSIBLE.
 * {@code history}: what held earlier and no longer does, and the dated events of the course, oldest first; {@code corrections}: what a clinician put right: the facts hold the corrected values, on
 * the words of the note that they were read from.
 */
public record ClinicalFacts(
    List<Cancer> cancers,
    @Nullable Cancer cancer,
    List<Biomarker> biomarkers,
    @Nullable Performance performance,
    Patient patient,
    TissueFinding tissue,
    Course course,
    List<PriorTreatment> priorTreatments,
    List<Comorbidity> comorbidities,
    List<OrganFunction> organFunction,
    List<Allergy> allergies,
    List<RedFlag> redFlags,
    List<Contradiction> contradictions,
    List<MissingItem> missing,
    @Nullable String question,
    List<PastState> history,
    List<FactCorrection> corrections) {
  /** Facts as read: nobody has corrected any. */
  public ClinicalFacts(
      List<Cancer> cancers, @Nullable Cancer cancer, List<Biomarker> biomarkers, @Nullable Performance performance, Patient patient, TissueFinding tissue,
      Course course, List<PriorTreatment> priorTreatments, List<Comorbidity> comorbidities, List<OrganFunction> organFunction, List<Allergy> allergies,
      List<RedFlag> redFlags, List<Contradiction> contradictions, List<MissingItem> missing, @Nullable String question, List<PastState> history) {
    this(cancers, cancer, biomarkers, performance, patient, tissue, course, priorTreatments, comorbidities, organFunction, allergies, redFlags, contradictions,
        missing, question, history, List.of());
  }

  /** Facts without a time line. */
  public ClinicalFacts(
      List<Cancer> cancers, @Nullable Cancer cancer, List<Biomarker> biomarkers, @Nullable Performance performance, Patient patient, TissueFinding tissue,
      Course course, List<PriorTreatment> priorTreatments, List<Comorbidity> comorbidities, List<OrganFunction> organFunction, List<Allergy> allergies,
      List<RedFlag> redFlags, List<Contradiction> contradictions, List<MissingItem> missing, @Nullable String question) {
    this(cancers, cancer, biomarkers, performance, patient, tissue, course, priorTreatments, comorbidities, organFunction, allergies, redFlags, contradictions,
        missing, question, List.of());
  }

  public ClinicalFacts {
    // Facts stored before corrections existed have none.
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
    history = List.copyOf(history);
    cancers = List.copyOf(cancers);
    biomarkers = List.copyOf(biomarkers);
    priorTreatments = List.copyOf(priorTreatments);
    comorbidities = List.copyOf(comorbidities);
    organFunction = List.copyOf(organFunction);
    allergies = List.copyOf(allergies);
    redFlags = List.copyOf(redFlags);
    contradictions = List.copyOf(contradictions);
    missing = List.copyOf(missing);
  }

  /** The stage of the cancer asked about, or {@link Stage#NOT_STATED}. */
  public Stage stage() {
    return cancer == null ? Stage.NOT_STATED : cancer.stage();
  }
}
