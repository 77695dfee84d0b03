package io.oncoagent.knowledge.casefit;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a section is about this patient's stage and setting: positive where its heading names them, negative where it names others, 0 where it is silent.
 */
final class StageFit {
  private final @Nullable Integer group;
  private final String lettered;
  private final Set<Extent> own;
  private final boolean metastatic;
  private final boolean later;
  private final boolean unresectable;
  private final Setting setting;
  private final Readings readings;

  StageFit(ClinicalFacts facts, Readings readings) {
    this.readings = readings;
    Stage stage = facts.stage();
    Course course = facts.course();
    String words = (stage.other() == null ? "" : stage.other()) + " " + (stage.group() == null ? "" : "stage " + stage.group());
    StageReading reading = StageReading.of(words);
    this.group = stage.group() == null ? first(reading.groups()) : StageReading.group(stage.group());
    this.lettered = stage.group() == null ? "" : StageReading.lettered(stage.group());
    this.own = reading.extents();
    this.metastatic = course.metastatic() || own.contains(Extent.METASTATIC) || own.contains(Extent.EXTENSIVE) || (group != null && group == 4);
    this.later = course.setting() == Setting.RELAPSED || course.setting() == Setting.PROGRESSIVE || own.contains(Extent.RECURRENT);
    this.unresectable = course.unresectable();
    this.setting = course.setting();
  }

  private static @Nullable Integer first(Set<Integer> groups) {
    return groups.size() == 1 ? groups.iterator().next() : null;
  }

  /** Fit of a heading path, in about [-2, 2]; nearer headings are more specific and weigh more. */
  double ofSection(List<String> section) {
    double sum = 0;
    for (int i = 0; i < section.size(); i++) {
      double weight = i == section.size() - 1 ? 1 : 0.8;
      sum += weight * of(section.get(i));
    }
    return Math.clamp(sum, -2, 2);
  }

  /** Fit of one heading or lead-in. */
  double of(String heading) {
    return compare(readings.stage(heading));
  }

  private double compare(StageReading heading) {
    if (heading.isSilent()) {
      return 0;
    }
    double fit = groups(heading);
    fit += extent(heading);
    return Math.clamp(fit + courseFit(heading, fit), -1.5, 1.5);
  }

  private double groups(StageReading heading) {
    if (heading.groups().isEmpty()) {
      return 0;
    }
    if (group == null) {
      return metastatic ? (heading.groups().contains(4) ? 0.9 : -0.7) : 0;
    }
    if (!heading.groups().contains(group)) {
      return later && heading.extents().contains(Extent.RECURRENT) ? 0 : -1;
    }
    boolean otherLetter = !lettered.isEmpty() && !heading.lettered().isEmpty() && !heading.lettered().contains(lettered);
    return otherLetter ? -0.2 : 1;
  }

  private double extent(StageReading heading) {
    Set<Extent> words = heading.extents();
    double fit = 0;
    if (words.contains(Extent.LIMITED) || words.contains(Extent.EXTENSIVE)) {
      boolean extensive = own.contains(Extent.EXTENSIVE) || metastatic;
      boolean known = extensive || own.contains(Extent.LIMITED);
      fit += !known ? 0 : words.contains(extensive ? Extent.EXTENSIVE : Extent.LIMITED) ? 1 : -1;
    }
    if (words.contains(Extent.METASTATIC)) {
      fit += metastatic ? 0.8 : group != null && group < 4 ? -0.7 : 0;
    }
    if ((words.contains(Extent.LOCALIZED) || words.contains(Extent.IN_SITU)) && !words.contains(Extent.METASTATIC)) {
      fit += metastatic ? -0.8 : 0.3;
    }
    if (words.contains(Extent.IN_SITU) && group != null && group > 0) {
      fit -= 0.6;
    }
    if (words.contains(Extent.LOCALLY_ADVANCED) && !words.contains(Extent.METASTATIC)) {
      fit += metastatic ? -0.6 : group != null && group == 3 ? 0.6 : 0;
    }
    return fit + resectability(words);
  }

  private double resectability(Set<Extent> words) {
    boolean resectable = words.contains(Extent.RESECTABLE);
    boolean not = words.contains(Extent.UNRESECTABLE);
    if (resectable == not) {
      return 0;
    }
    return resectable ? (unresectable || metastatic ? -0.5 : 0.3) : (unresectable || metastatic ? 0.4 : -0.4);
  }

  private double courseFit(StageReading heading, double soFar) {
    Set<Extent> words = heading.extents();
    double fit = 0;
    boolean laterWords = words.contains(Extent.RECURRENT) || words.contains(Extent.PROGRESSIVE);
    if (laterWords) {
      fit += later ? 0.9 : soFar > 0 || words.contains(Extent.NEW) ? 0 : -0.7;
    }
    if (words.contains(Extent.NEW)) {
      fit += later ? (laterWords ? 0 : -0.7) : setting == Setting.NEWLY_DIAGNOSED ? 0.5 : 0.2;
    }
    if (words.contains(Extent.ADJUVANT) && !words.contains(Extent.NEOADJUVANT)) {
      fit += setting == Setting.ADJUVANT ? 0.8 : metastatic ? -0.6 : 0;
    }
    if (words.contains(Extent.NEOADJUVANT) && (metastatic || setting == Setting.ADJUVANT)) {
      fit -= 0.5;
    }
    if (words.contains(Extent.MAINTENANCE)) {
      fit += setting == Setting.MAINTENANCE ? 0.8 : 0;
    }
    if (words.contains(Extent.FOLLOW_UP)) {
      fit += setting == Setting.FOLLOW_UP ? 0.8 : 0;
    }
    return fit;
  }
}
