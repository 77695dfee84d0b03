package io.oncoagent.app.bench.durability;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Rarity;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import java.util.List;

/** Facts of a marked case: one cancer, named after the mark. */
final class MarkedFacts {
  private MarkedFacts() {}

  static ClinicalFacts of(DeidentifiedCase text) {
    Grounds grounds = new Grounds(List.of(new Span(0, 5)), Assertion.PRESENT, Certainty.HIGH);
    Cancer cancer = new Cancer("lung", "lung cancer " + MarkedParts.mark(text), null, null, Rarity.COMMON, false, null, null, null, Stage.NOT_STATED, grounds);
    return new ClinicalFacts(
        List.of(cancer), cancer, List.of(), null, new Patient(60, AgeGroup.ADULT, null, null, null, null, false, List.of()),
        new TissueFinding(Tissue.CONFIRMED, grounds), new Course(Setting.NEWLY_DIAGNOSED, Intent.UNKNOWN, 1, false, true, false, false, List.of()), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }
}
