package io.oncoagent.consult.specialist.profile;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Extent and phase from stage and course. */
final class CourseReader {
  private static final Pattern M0 = Pattern.compile("M0");
  private static final Pattern M1 = Pattern.compile("M1");
  private static final Pattern FAR = Pattern.compile("metasta|extensive|disseminat|distant|diseminad");
  private static final Pattern NEAR = Pattern.compile("locali[sz]ed|limited|early|localizad|limitad");
  private static final Pattern REGIONAL = Pattern.compile("locally advanced|localmente avanzad|regional");

  /** How far the disease reaches; haematological stage IV is not metastasis. */
  Extent extent(ClinicalFacts facts, Set<String> stages, boolean haematologic) {
    Course course = facts.course();
    Stage stage = facts.stage();
    String tnm = stage.tnm() == null ? "" : stage.tnm();
    String other = stage.other() == null ? "" : PlainWords.of(stage.other());
    if (course.metastatic() || M1.matcher(tnm).find() || FAR.matcher(other).find()) {
      return haematologic ? Extent.UNKNOWN : Extent.METASTATIC;
    }
    if (course.resectedNoDisease()) {
      return Extent.NO_DISEASE;
    }
    if (haematologic) {
      return NEAR.matcher(other).find() ? Extent.LOCAL : Extent.UNKNOWN;
    }
    return byStage(stages, tnm, other);
  }

  private static Extent byStage(Set<String> stages, String tnm, String other) {
    for (String group : stages) {
      switch (StageWords.roman(group)) {
        case "IV":
          return M0.matcher(tnm).find() ? Extent.LOCALLY_ADVANCED : Extent.METASTATIC;
        case "III":
          return Extent.LOCALLY_ADVANCED;
        default:
          return Extent.LOCAL;
      }
    }
    if (REGIONAL.matcher(other).find()) {
      return Extent.LOCALLY_ADVANCED;
    }
    return NEAR.matcher(other).find() || M0.matcher(tnm).find() ? Extent.LOCAL : Extent.UNKNOWN;
  }

  /** Where treatment stands. */
  Phase phase(ClinicalFacts facts) {
    Course course = facts.course();
    Integer next = course.nextLine();
    boolean spread = course.metastatic() || course.setting() == Setting.RELAPSED || course.setting() == Setting.PROGRESSIVE;
    if (next != null && next > 1 && spread) {
      return Phase.LATER;
    }
    return switch (course.setting()) {
      case NEWLY_DIAGNOSED -> course.resectedNoDisease() ? Phase.AFTER_SURGERY : Phase.FIRST;
      case ADJUVANT -> Phase.AFTER_SURGERY;
      case RELAPSED, PROGRESSIVE -> Phase.LATER;
      case MAINTENANCE -> Phase.MAINTENANCE;
      case FOLLOW_UP -> Phase.FOLLOW_UP;
      case UNKNOWN -> unknown(facts);
    };
  }

  private static Phase unknown(ClinicalFacts facts) {
    boolean nothing = facts.priorTreatments().isEmpty();
    if (nothing || Integer.valueOf(1).equals(facts.course().nextLine())) {
      return Phase.FIRST;
    }
    boolean operated = facts.priorTreatments().stream().allMatch(p -> p.kind() == TreatmentKind.SURGERY);
    boolean free = facts.course().setting() != Setting.PROGRESSIVE && facts.course().resectedNoDisease();
    return operated || free ? Phase.AFTER_SURGERY : Phase.UNKNOWN;
  }
}
