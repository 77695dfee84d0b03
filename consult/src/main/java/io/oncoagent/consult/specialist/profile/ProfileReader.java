package io.oncoagent.consult.specialist.profile;

import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.consult.critic.safety.PatientState;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the facts to the terms in which guidelines describe populations. */
public final class ProfileReader {
  /** Terms of the question count fully, words of the note beside it little: the question decides the order. */
  private static final double ASKED = 1.0;

  private static final double FOUND = 0.7;
  private static final double BESIDE = 0.4;

  private static final Pattern COMFORT =
      Pattern.compile("\\bcomfort (?:care |measures )?only\\b|\\b(?:wants?|wish(?:es)?|prefers?|chosen|chooses?|opts? for) (?:\\w+ ){0,3}(?:best )?supportive care only\\b|\\bsolo (?:cuidados paliativos|tratamiento de soporte)\\b");

  /** A second inhibitor in a row is given where the first one failed or was not borne. */
  private static final int CHANGED = 2;

  /** Said to bear no intensive treatment; ECOG alone does not show it. */
  private static final Pattern UNFIT =
      Pattern.compile("\\b(?:not|un)[- ]?(?:a )?(?:fit|candidate|suitable|eligible) for (?:\\w+ )?(?:intensive|induction|intensive chemotherapy|transplant\\w*)\\b|\\bno apt[oa] para (?:tratamiento )?intensiv");

  private final Lexicon lexicon;
  private final TermReader termReader;
  private final CourseReader courses = new CourseReader();
  private final FailureReader failures;
  private final PatientState states = new PatientState();
  private final TextReader sentences;

  public ProfileReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.termReader = new TermReader(lexicon);
    this.failures = new FailureReader(lexicon, termReader);
    this.sentences = new TextReader(lexicon);
  }

  /** The profile of the case asked about. */
  public CaseProfile read(DeidentifiedCase text, ClinicalFacts facts) {
    Cancer cancer = facts.cancer();
    List<String> lineage = cancer == null ? List.of() : lineageOf(cancer.code());
    Stage stage = facts.stage();
    Set<String> stages = stages(stage, cancer);
    boolean haematologic = isHaematologic(lineage);
    Set<String> priors = priorDrugs(facts);
    Phase phase = phase(facts, priors);
    Set<String> risk = risk(text, facts, haematologic, phase);
    return new CaseProfile(
        lineage,
        named(facts),
        stages,
        stage.tnm(),
        courses.extent(facts, stages, haematologic),
        OperabilityReader.read(text.text(), facts.course(), phase),
        phase,
        facts.course().nextLine(),
        risk,
        Subgroups.affirmed(PlainWords.of(text.text()), lineage),
        facts.biomarkers(),
        person(text, facts),
        priors,
        failures.read(facts, priors, risk, phase),
        priorKinds(facts),
        operations(facts),
        states.of(facts, sentences.readAll(text.text()), text.text()),
        facts.comorbidities(),
        allergies(facts),
        facts.tissue().status(),
        cancer != null && cancer.grounds().assertion() != Assertion.POSSIBLE,
        terms(text, facts));
  }

  private Phase phase(ClinicalFacts facts, Set<String> priors) {
    Phase phase = courses.phase(facts);
    long targeted = priors.stream().flatMap(name -> lexicon.drug(name).stream()).filter(drug -> drug.kind().equals("targeted")).count();
    return phase == Phase.UNKNOWN && targeted >= CHANGED ? Phase.LATER : phase;
  }

  private List<String> lineageOf(String code) {
    List<String> lineage = lexicon.lineage(code);
    return lineage.isEmpty() ? List.of(code) : lineage;
  }

  private boolean isHaematologic(List<String> lineage) {
    return lineage.stream()
        .flatMap(code -> lexicon.cancer(code).stream())
        .anyMatch(entry -> entry.group() != null && entry.group().startsWith("haem"));
  }

  /** Carcinoma in situ is stage 0 by its name (AJCC Cancer Staging Manual, 8th ed., chapter 1: Tis N0 M0); stage V, bilateral Wilms tumour, stands beside the groups. */
  private Set<String> stages(Stage stage, @Nullable Cancer cancer) {
    Set<String> stages = new LinkedHashSet<>();
    if (stage.group() != null) {
      stages.add(stage.group());
    } else if (stage.other() != null && stage.other().startsWith("stage V")) {
      stages.add("V");
    } else if (cancer != null && lexicon.cancer(cancer.code()).filter(entry -> entry.name().contains(" in situ")).isPresent()) {
      stages.add("0");
    }
    return stages;
  }

  private Set<String> named(ClinicalFacts facts) {
    Set<String> named = new LinkedHashSet<>();
    for (Cancer cancer : facts.cancers()) {
      named.addAll(lineageOf(cancer.code()));
      if (cancer.histology() != null) {
        for (Mention mention : lexicon.mentions(cancer.histology())) {
          if (mention.category() == Category.CANCER) {
            named.addAll(lineageOf(mention.key()));
          }
        }
      }
    }
    return named;
  }

  private static Set<String> risk(DeidentifiedCase text, ClinicalFacts facts, boolean haematologic, Phase phase) {
    String other = facts.stage().other() == null ? "" : facts.stage().other();
    String question = facts.question() == null ? "" : facts.question();
    String all = text.text() + " . " + other + " . " + question;
    if (!haematologic) {
      return RiskWords.ofNote(all);
    }
    Set<String> found = new LinkedHashSet<>(RiskWords.in(all));
    found.addAll(CoursePart.of(all, phase, !facts.priorTreatments().isEmpty()));
    return found;
  }

  private static CaseProfile.Person person(DeidentifiedCase text, ClinicalFacts facts) {
    Integer ecog = facts.performance() == null ? null : facts.performance().ecog();
    return new CaseProfile.Person(
        facts.patient().ageYears(),
        band(facts.patient().ageYears(), facts.patient().ageGroup()),
        facts.patient().sex(),
        Boolean.TRUE.equals(facts.patient().pregnant()),
        facts.patient().menopausal(),
        ecog,
        facts.patient().frail() || UNFIT.matcher(PlainWords.of(text.text())).find(),
        failing(facts),
        facts.course().supportiveOnly() || COMFORT.matcher(PlainWords.of(text.text())).find());
  }

  private static Set<String> failing(ClinicalFacts facts) {
    Set<String> kinds = new LinkedHashSet<>();
    facts.comorbidities().stream().filter(c -> c.organFailure() && c.grounds().assertion() == Assertion.PRESENT).forEach(c -> kinds.add(c.kind()));
    return kinds;
  }

  /** Paediatric protocols enrol up to 18 and often to 21 or 30; 15–29 is read as young: neither population is excluded. */
  private static CaseProfile.AgeBand band(@Nullable Integer age, AgeGroup group) {
    if (age != null) {
      return age < 15 ? CaseProfile.AgeBand.CHILD : age < 30 ? CaseProfile.AgeBand.YOUNG : CaseProfile.AgeBand.ADULT;
    }
    return switch (group) {
      case CHILD -> CaseProfile.AgeBand.CHILD;
      case AYA -> CaseProfile.AgeBand.YOUNG;
      case ADULT -> CaseProfile.AgeBand.ADULT;
      case UNKNOWN -> CaseProfile.AgeBand.UNKNOWN;
    };
  }

  private Set<String> priorDrugs(ClinicalFacts facts) {
    Set<String> drugs = new LinkedHashSet<>();
    for (PriorTreatment prior : facts.priorTreatments()) {
      for (String key : termReader.keys(prior.name() + " . " + prior.text())) {
        if (key.startsWith("drug:")) {
          drugs.add(key.substring("drug:".length()));
        }
      }
    }
    return drugs;
  }

  private static Set<String> operations(ClinicalFacts facts) {
    Set<String> names = new LinkedHashSet<>();
    facts.priorTreatments().stream().filter(prior -> prior.kind() == TreatmentKind.SURGERY).forEach(prior -> names.add(prior.name()));
    return names;
  }

  private static Set<TreatmentKind> priorKinds(ClinicalFacts facts) {
    Set<TreatmentKind> kinds = EnumSet.noneOf(TreatmentKind.class);
    facts.priorTreatments().forEach(prior -> kinds.add(prior.kind()));
    return kinds;
  }

  private Set<String> allergies(ClinicalFacts facts) {
    Set<String> names = new LinkedHashSet<>();
    for (Allergy allergy : facts.allergies()) {
      for (String key : termReader.keys(allergy.name() + " . " + allergy.text())) {
        if (key.startsWith("drug:")) {
          names.add(key.substring("drug:".length()));
        }
      }
    }
    return names;
  }

  private Terms terms(DeidentifiedCase text, ClinicalFacts facts) {
    List<String> questions = new ArrayList<>();
    if (text.question() != null) {
      questions.add(text.question());
    }
    if (facts.question() != null) {
      questions.add(facts.question());
    }
    if (questions.isEmpty()) {
      questions.add(LastWords.of(text.text()));
    }
    Map<String, Double> asked = new HashMap<>();
    for (String question : questions) {
      termReader.asked(question).forEach(term -> asked.put(term, ASKED));
    }
    for (Biomarker marker : facts.biomarkers()) {
      if (marker.status() == MarkerStatus.POSITIVE) {
        asked.merge("biomarker:" + marker.name(), FOUND, Math::max);
      }
    }
    facts.comorbidities().forEach(c -> asked.merge("condition:" + c.code(), BESIDE, Math::max));
    List<Set<String>> clauses = questions.stream().flatMap(q -> QuestionParts.of(q).stream()).map(termReader::asked).filter(t -> !t.isEmpty()).distinct().toList();
    return new Terms(asked, termReader.terms(text.text()), clauses);
  }
}
