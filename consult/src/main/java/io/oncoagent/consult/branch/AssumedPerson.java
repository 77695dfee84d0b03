package io.oncoagent.consult.branch;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Person and course of the disease with what an assumption says of them. */
final class AssumedPerson {
  private AssumedPerson() {}

  static Patient over(Patient read, Patient assumed) {
    List<Grounds> grounds = new ArrayList<>(read.grounds());
    grounds.addAll(assumed.grounds());
    return new Patient(
        or(assumed.ageYears(), read.ageYears()), assumed.ageGroup() == AgeGroup.UNKNOWN ? read.ageGroup() : assumed.ageGroup(), or(assumed.sex(), read.sex()),
        or(assumed.pregnant(), read.pregnant()), or(assumed.pregnancyWeek(), read.pregnancyWeek()), or(assumed.menopausal(), read.menopausal()),
        assumed.frail() || read.frail(), grounds);
  }

  static Course over(Course read, Course assumed) {
    return new Course(
        assumed.setting() == Setting.UNKNOWN ? read.setting() : assumed.setting(), assumed.intent() == Intent.UNKNOWN ? read.intent() : assumed.intent(),
        or(assumed.nextLine(), read.nextLine()), assumed.resectedNoDisease() || read.resectedNoDisease(), assumed.metastatic() || read.metastatic(),
        assumed.unresectable() || read.unresectable(), assumed.supportiveOnly() || read.supportiveOnly(), read.words());
  }

  private static <T> @Nullable T or(@Nullable T assumed, @Nullable T read) {
    return assumed == null ? read : assumed;
  }
}
