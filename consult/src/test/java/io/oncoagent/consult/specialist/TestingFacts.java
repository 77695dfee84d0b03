package io.oncoagent.consult.specialist;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.OrganFunction;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Performance;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Rarity;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.domain.intake.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of invented patients, built step by step. */
public final class TestingFacts {
  private static final Grounds STATED = new Grounds(List.of(), Assertion.PRESENT, Certainty.HIGH);

  private final String code;
  private final String name;
  private Stage stage = Stage.NOT_STATED;
  private Setting setting = Setting.NEWLY_DIAGNOSED;
  private boolean resected;
  private boolean metastatic;
  private boolean supportiveOnly;
  private @Nullable String extra;
  private Tissue tissue = Tissue.CONFIRMED;
  private int age = 60;
  private @Nullable String sex;
  private @Nullable Boolean pregnant;
  private final List<Comorbidity> conditions = new ArrayList<>();
  private final List<OrganFunction> values = new ArrayList<>();
  private @Nullable Integer ecog = 1;
  private final List<Biomarker> markers = new ArrayList<>();
  private final List<PriorTreatment> prior = new ArrayList<>();
  private @Nullable String question;

  private TestingFacts(String code, String name) {
    this.code = code;
    this.name = name;
  }

  public static TestingFacts of(String code, String name) {
    return new TestingFacts(code, name);
  }

  public TestingFacts stage(String group) {
    stage = new Stage(group, null, null, false, STATED);
    return this;
  }

  /** Group and TNM together. */
  public TestingFacts tnm(String group, String tnm) {
    stage = new Stage(group, tnm, null, false, STATED);
    return this;
  }

  /** A sentence of the note that no other fact holds. */
  public TestingFacts notes(String words) {
    extra = words;
    return this;
  }

  public TestingFacts sex(String word) {
    sex = word;
    return this;
  }

  public TestingFacts pregnant() {
    sex = "female";
    pregnant = true;
    return this;
  }

  /** A condition by the lexicon's code and kind; {@code failing}: an organ has failed. */
  public TestingFacts condition(String condition, String kind, boolean failing) {
    conditions.add(new Comorbidity(condition, condition, kind, failing, condition, STATED));
    return this;
  }

  public TestingFacts value(String what, String measured) {
    values.add(new OrganFunction(what, measured, null, what + " " + measured, STATED));
    return this;
  }

  /** A drug or regimen with the intent and the end that the note tells. */
  public TestingFacts given(String treatment, @Nullable String intent, @Nullable String stopped) {
    prior.add(new PriorTreatment(treatment, TreatmentKind.CHEMOTHERAPY, treatment, intent, null, null, STATED, null, stopped));
    return this;
  }

  public TestingFacts operated(String operation) {
    prior.add(new PriorTreatment(operation, TreatmentKind.SURGERY, operation, null, null, null, STATED));
    return this;
  }

  public TestingFacts progressive() {
    setting = Setting.PROGRESSIVE;
    return this;
  }

  public TestingFacts metastatic() {
    metastatic = true;
    return this;
  }

  public TestingFacts afterSurgery() {
    setting = Setting.ADJUVANT;
    resected = true;
    prior.add(new PriorTreatment("surgery", TreatmentKind.SURGERY, "resection", null, null, null, STATED));
    return this;
  }

  public TestingFacts relapsedAfter(String drug) {
    setting = Setting.RELAPSED;
    prior.add(new PriorTreatment(drug, TreatmentKind.CHEMOTHERAPY, drug, null, 1, null, STATED));
    return this;
  }

  public TestingFacts marker(String marker, @Nullable String alteration, MarkerStatus status) {
    markers.add(new Biomarker(marker, alteration, null, null, status, null, STATED));
    return this;
  }

  public TestingFacts tissue(Tissue status) {
    tissue = status;
    return this;
  }

  public TestingFacts age(int years) {
    age = years;
    return this;
  }

  public TestingFacts ecog(int value) {
    ecog = value;
    return this;
  }

  public TestingFacts comfortOnly() {
    supportiveOnly = true;
    return this;
  }

  public TestingFacts asks(String words) {
    question = words;
    return this;
  }

  public ClinicalFacts facts() {
    Cancer cancer = new Cancer(code, name, null, null, Rarity.COMMON, false, null, null, null, stage, STATED);
    AgeGroup group = age < 15 ? AgeGroup.CHILD : age < 40 ? AgeGroup.AYA : AgeGroup.ADULT;
    Patient patient = new Patient(age, group, sex, pregnant, null, null, false, List.of());
    Performance performance = ecog == null ? null : new Performance("ECOG", ecog, ecog, STATED);
    Course course = new Course(setting, Intent.UNKNOWN, null, resected, metastatic, false, supportiveOnly, List.of());
    return new ClinicalFacts(
        List.of(cancer), cancer, markers, performance, patient, new TissueFinding(tissue, STATED), course, prior, conditions, values, List.of(), List.of(),
        List.of(), List.of(), question);
  }

  public DeidentifiedCase text(Language language) {
    return new DeidentifiedCase(language, name + (extra == null ? "" : ". " + extra) + (question == null ? "" : ". " + question), List.of(), null);
  }
}
