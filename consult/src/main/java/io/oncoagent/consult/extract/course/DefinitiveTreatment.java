package io.oncoagent.consult.extract.course;

import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Setting;
import java.util.List;

/** Chemoradiation of a disease that has not spread is definitive: what follows without progression is consolidation, no next line. */
final class DefinitiveTreatment {
  private DefinitiveTreatment() {}

  static boolean controls(boolean metastatic, Setting setting, List<PriorTreatment> prior) {
    boolean returned = setting == Setting.PROGRESSIVE || setting == Setting.RELAPSED;
    return !metastatic && !returned && prior.stream().anyMatch(DefinitiveTreatment::definitive);
  }

  private static boolean definitive(PriorTreatment treatment) {
    String intent = treatment.intent() == null ? "" : treatment.intent();
    boolean palliative = intent.startsWith("pal");
    return !palliative && (treatment.name().contains("chemoradi") || intent.startsWith("definitiv"));
  }
}
