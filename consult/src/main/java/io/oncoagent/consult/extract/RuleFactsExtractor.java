package io.oncoagent.consult.extract;

import io.oncoagent.consult.extract.assertion.CueIndex;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.cancer.CancerFinder;
import io.oncoagent.consult.extract.cancer.CancerPick;
import io.oncoagent.consult.extract.cancer.MarkerRefinement;
import io.oncoagent.consult.extract.course.ContradictionReader;
import io.oncoagent.consult.extract.course.CourseReader;
import io.oncoagent.consult.extract.course.HistoryReader;
import io.oncoagent.consult.extract.course.KnownSoFar;
import io.oncoagent.consult.extract.course.LabAlarm;
import io.oncoagent.consult.extract.course.MissingReader;
import io.oncoagent.consult.extract.course.QuestionReader;
import io.oncoagent.consult.extract.course.RedFlagIndex;
import io.oncoagent.consult.extract.course.RedFlagReader;
import io.oncoagent.consult.extract.course.TissueReader;
import io.oncoagent.consult.extract.marker.MarkerReader;
import io.oncoagent.consult.extract.marker.MarkerResolver;
import io.oncoagent.consult.extract.patient.AllergyReader;
import io.oncoagent.consult.extract.patient.ConditionReader;
import io.oncoagent.consult.extract.patient.OrganFunctionReader;
import io.oncoagent.consult.extract.patient.PatientReader;
import io.oncoagent.consult.extract.patient.PerformanceReader;
import io.oncoagent.consult.extract.stage.Spread;
import io.oncoagent.consult.extract.stage.StageExtras;
import io.oncoagent.consult.extract.stage.StageReader;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.treatment.SurgerySites;
import io.oncoagent.consult.extract.treatment.TreatmentReader;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the facts by rules over the lexicon: no model, the same note always gives the same facts. */
public final class RuleFactsExtractor implements FactsExtractor {
  private final Lexicon lexicon;
  private final CueIndex cues;
  private final CancerFinder cancers;
  private final StageReader stages;
  private final RedFlagIndex redFlags;
  private final MissingReader missing;
  private final SurgerySites surgery = new SurgerySites();

  public RuleFactsExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cues = new CueIndex(lexicon);
    this.cancers = new CancerFinder(lexicon);
    this.stages = new StageReader(lexicon);
    this.redFlags = new RedFlagIndex(lexicon);
    this.missing = new MissingReader(lexicon);
  }

  @Override
  public ClinicalFacts extract(DeidentifiedCase note) {
    Reading reading = new Reading(new NoteText(note.text()), lexicon, cues);
    List<Biomarker> all = new MarkerReader(reading).read();
    List<Comorbidity> conditions = new ConditionReader(reading).read();
    Patient patient = new PatientReader(reading).read(conditions);
    Optional<CancerPick> pick = cancers.find(reading, patient.sex()).map(one -> MarkerRefinement.refine(one, all, lexicon));
    List<Biomarker> results = pick.map(one -> OtherPrimaryResults.without(all, reading, one)).orElse(all);
    Performance performance = new PerformanceReader(reading).read(patient.ageYears(), patient.ageGroup());
    StageExtras extras = StageExtras.of(reading.note().folded(), results, patient.ageYears());
    Tumour tumour = pick.map(one -> tumour(reading, one, results, extras)).orElseGet(() -> none(reading, results));
    List<Cancer> own = tumour.cancers();
    List<OrganFunction> organs = new OrganFunctionReader(reading).read();
    Cancer main = own.isEmpty() ? null : own.getFirst();
    List<Biomarker> markers = MarkerResolver.resolve(inTime(results, reading));
    return new ClinicalFacts(
        own, main, markers, performance, patient, tumour.tissue(), tumour.course(), tumour.prior(), conditions,
        organs, new AllergyReader(reading).read(),
        flags(reading, organs, note.language() == Language.ES),
        pick.map(one -> new ContradictionReader(reading).read(one, results)).orElse(List.of()),
        main == null ? List.of() : missing.read(new KnownSoFar(main.code(), main.stage(), tumour.course(), markers, tumour.tissue().status(), patient, performance, organs, conditions), note.language() == Language.ES),
        QuestionReader.read(reading.note(), note.question()),
        new HistoryReader(reading).read(tumour.prior(), markers, performance, main == null ? Stage.NOT_STATED : main.stage()));
  }

  private List<RedFlag> flags(Reading reading, List<OrganFunction> organs, boolean spanish) {
    List<RedFlag> all = new ArrayList<>(new RedFlagReader(reading, redFlags).read(spanish));
    all.addAll(new LabAlarm(reading).read(organs, all, spanish));
    return all;
  }

  /** Results in the order in which they were obtained, so that the latest one stands also where the newest entry of a note comes first. */
  private static List<Biomarker> inTime(List<Biomarker> results, Reading reading) {
    return results.stream().sorted(Comparator.comparingLong((Biomarker one) -> reading.chronology().day(one.grounds().words().getFirst().start()))).toList();
  }

  private record Tumour(List<Cancer> cancers, TissueFinding tissue, Course course, List<PriorTreatment> prior) {}

  private Tumour tumour(Reading reading, CancerPick pick, List<Biomarker> results, StageExtras extras) {
    List<Span> spread = new Spread(reading).find();
    Stage stage = stages.read(reading, pick, spread, extras);
    List<PriorTreatment> prior = new TreatmentReader(reading, surgery).read(pick, stage);
    boolean metastatic = !spread.isEmpty() || stage.group() != null && stage.group().startsWith("IV");
    Course course = new CourseReader(reading).read(stage, metastatic, prior);
    TissueReader reader = new TissueReader(reading);
    TissueFinding tissue = reader.read(pick, LaboratoryTissue.in(lexicon, results, stage, prior));
    CancerAssembler assembler = new CancerAssembler(reading);
    List<Cancer> all = new ArrayList<>();
    all.add(assembler.cancer(reader.unproven(pick, tissue) ? pick.suspected() : pick, stage));
    pick.others().forEach(other -> all.add(assembler.cancer(other, Stage.NOT_STATED)));
    return new Tumour(all, tissue, course, prior);
  }

  private static Tumour none(Reading reading, List<Biomarker> results) {
    Course course = new CourseReader(reading).read(Stage.NOT_STATED, false, List.of());
    Course unknown = new Course(io.oncoagent.domain.facts.Setting.UNKNOWN, course.intent(), null, false, false, false, course.supportiveOnly(), course.words());
    Assertion assertion = results.isEmpty() ? Assertion.ABSENT : Assertion.POSSIBLE;
    return new Tumour(List.of(), new TissueFinding(Tissue.NOT_MENTIONED, new Grounds(List.of(), assertion, io.oncoagent.domain.facts.Certainty.LOW)), unknown, List.of());
  }
}
