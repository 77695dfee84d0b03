package io.oncoagent.consult.critic;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts for tests that a note alone must carry: only the age and what is handed in. */
final class TestingFacts {
  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})(?:[MFmf]\\b|[- ]year|-?yo\\b| años)");

  private TestingFacts() {}

  static ClinicalFacts of(String note) {
    return of(note, Tissue.NOT_MENTIONED, List.of());
  }

  static ClinicalFacts of(String note, Tissue tissue, List<RedFlag> flags) {
    Matcher m = AGE.matcher(note);
    Integer age = m.find() ? (Integer) Integer.parseInt(m.group(1)) : null;
    return new ClinicalFacts(List.of(), null, List.of(), null,
        new Patient(age, age == null ? AgeGroup.UNKNOWN : age < 15 ? AgeGroup.CHILD : AgeGroup.ADULT, null, null, null, null, false, List.of()),
        new TissueFinding(tissue, Grounds.NONE), new Course(Setting.UNKNOWN, Intent.UNKNOWN, null, false, false, false, false, List.of()),
        List.of(), List.of(), List.of(), List.of(), flags, List.of(), List.of(), null);
  }
}
