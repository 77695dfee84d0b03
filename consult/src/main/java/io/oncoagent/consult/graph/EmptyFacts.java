package io.oncoagent.consult.graph;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import java.util.List;

/** Facts of a run that failed before any were read: everything is unknown. */
final class EmptyFacts {
  static final ClinicalFacts FACTS =
      new ClinicalFacts(
          List.of(), null, List.of(), null,
          new Patient(null, AgeGroup.UNKNOWN, null, null, null, null, false, List.of()),
          new TissueFinding(Tissue.NOT_MENTIONED, Grounds.NONE),
          new Course(Setting.UNKNOWN, Intent.UNKNOWN, null, false, false, false, false, List.of()),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

  private EmptyFacts() {}
}
