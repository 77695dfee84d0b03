package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.Operability;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.StageWords;

import java.util.Set;

/** Localised, locally advanced, metastatic, resectable or not: as in this patient. */
public final class ExtentRule implements PopulationRule {
  private static final String NAME = "extent";
  /** A note that does not speak of metastases rarely means a patient who has them. */
  private static final double NOT_STATED = -1.5;
  /** «Locally advanced» takes in some tumours of stage II, and more of stage III. */
  private static final double FURTHER = -0.8;

  private static final Set<String> EARLY = Set.of("0", "I", "II");
  /** Words for the side of resection on which the patient stands. */
  private static final double OWN_SIDE = 1.5;

  private final Remembered<ExtentSigns> read = new Remembered<>(ExtentSigns::of);

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    double weight = 0;
    boolean doubtful = false;
    boolean beyond = false;
    for (String segment : text.segments()) {
      ExtentSigns signs = read.of(segment);
      boolean far = signs.far();
      boolean near = signs.near();
      if (profile.extent() == Extent.METASTATIC && near && !far && !signs.advanced()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for disease without distant spread", "se refiere a enfermedad sin diseminación");
      }
      if (localised(profile) && far && !near && !signs.adjuvant()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for metastatic disease", "se refiere a enfermedad metastásica");
      }
      doubtful |= profile.extent() == Extent.UNKNOWN && profile.phase() != Phase.LATER && far && !signs.local();
      beyond |= early(profile) && signs.regional() && !signs.local() && text.headings().contains(segment);
      FitResult operable = operable(signs, profile);
      if (operable.outcome() == FitOutcome.FAIL) {
        return operable;
      }
      if ((far && profile.extent() == Extent.METASTATIC) || (near && localised(profile))) {
        weight = Math.max(weight, 1);
      }
      weight = Math.max(weight, operable.weight());
    }
    if (doubtful) {
      return new FitResult(NAME, FitOutcome.WARN, NOT_STATED, new Wording("the note does not speak of distant spread", "la nota no habla de diseminación"));
    }
    if (beyond) {
      return new FitResult(NAME, FitOutcome.WARN, FURTHER, new Wording("the heading is on locally advanced disease", "el título trata de enfermedad localmente avanzada"));
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }

  /** Of a stage before III, as first found. */
  private static boolean early(CaseProfile profile) {
    return profile.phase() != Phase.LATER && !profile.stages().isEmpty() && profile.stages().stream().map(StageWords::roman).allMatch(EARLY::contains);
  }

  private static boolean localised(CaseProfile profile) {
    return profile.phase() != Phase.LATER
        && (profile.extent() == Extent.LOCAL || profile.extent() == Extent.LOCALLY_ADVANCED || profile.extent() == Extent.NO_DISEASE);
  }

  private static FitResult operable(ExtentSigns signs, CaseProfile profile) {
    boolean cannot = signs.unresectable();
    boolean can = signs.resectable();
    boolean operated = profile.phase() == Phase.AFTER_SURGERY || profile.extent() == Extent.NO_DISEASE;
    boolean metastatic = profile.extent() == Extent.METASTATIC;
    if (cannot && !can && (operated || removable(signs, profile) && !(signs.far() && metastatic))) {
      return FitResult.of(NAME, FitOutcome.FAIL, "meant for disease that cannot be resected", "se refiere a enfermedad irresecable");
    }
    boolean beyond = profile.unresectable() || metastatic && profile.operability() != Operability.RESECTABLE;
    boolean onlyThese = can || signs.borderline() && profile.unresectable();
    if (onlyThese && !cannot && !signs.far() && beyond) {
      return FitResult.of(NAME, FitOutcome.FAIL, "meant for resectable disease", "se refiere a enfermedad resecable");
    }
    boolean own = cannot && profile.unresectable() || signs.borderline() && profile.operability() == Operability.BORDERLINE;
    return own ? FitResult.pass(NAME, OWN_SIDE) : FitResult.silent(NAME);
  }

  /** Resectable, or borderline where the words do not take borderline in. */
  private static boolean removable(ExtentSigns signs, CaseProfile profile) {
    return profile.operability() == Operability.RESECTABLE || profile.operability() == Operability.BORDERLINE && !signs.borderline();
  }
}
