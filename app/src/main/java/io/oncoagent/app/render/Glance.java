package io.oncoagent.app.render;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.route.Contribution;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.RuleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short lines that text and page share: status, tier, the case in one line. */
final class Glance {
  private final CaseReport report;
  private final Words words;

  Glance(CaseReport report) {
    this.report = report;
    this.words = Words.in(report.deidentified().language());
  }

  String status() {
    ConsultationStatus status = report.status();
    return words.of(
        switch (status) {
          case AWAITING_REVIEW, RUNNING -> report.signable() ? "draft" : "whatif";
          case FINAL -> "final";
          case DECLINED -> "declined";
          case INCONCLUSIVE -> "inconclusive";
          case FAILED -> "failed";
          case CANCELLED -> report.recommendation() == null ? "stopped" : "cancelled";
        });
  }

  /** Tier with the reasons for it, or nothing before routing. */
  String tier() {
    Route route = report.routing();
    if (route == null) {
      return "";
    }
    String sum = route.contributions().stream().map(Glance::part).collect(Collectors.joining(", "));
    String rules = route.rules().stream().map(RuleHit::rule).collect(Collectors.joining(", "));
    String override = route.override() == null ? "" : "; " + words.of("override");
    return words.of("tier") + " " + route.tier().number() + " (" + words.of("score") + " " + String.format(Locale.ROOT, "%.2f", route.score())
        + (sum.isEmpty() ? "" : " = " + sum) + (rules.isEmpty() ? "" : "; " + rules) + override + ")";
  }

  private static String part(Contribution c) {
    return String.format(Locale.ROOT, "%s %.2f", c.factor(), c.weight());
  }

  String confidence() {
    Confidence c = report.confidence();
    if (c == null) {
      return "";
    }
    String reasons = c.reasons().isEmpty() ? "" : " (" + String.join("; ", c.reasons()) + ")";
    return words.of("confidence") + ": " + words.of("confidence." + c.label().name().toLowerCase(Locale.ROOT)) + reasons;
  }

  /** Cancer, stage, age, performance. */
  String patient() {
    ClinicalFacts f = report.facts();
    List<String> parts = new ArrayList<>();
    if (f.cancer() != null) {
      parts.add(f.cancer().name());
      parts.add(stage(f.stage()));
    }
    parts.add(f.patient().ageYears() == null ? null : f.patient().ageYears() + " y");
    parts.add(f.patient().sex());
    parts.add(f.performance() == null ? null : "ECOG " + f.performance().ecog());
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private String stage(Stage s) {
    if (s.isUnknown()) {
      return words.of("stage") + " " + words.of("stage.none");
    }
    String derived = s.derived() ? " (" + words.of("stage.derived") + ")" : "";
    return words.of("stage") + " " + Stream.of(s.group(), s.other(), s.tnm()).filter(Objects::nonNull).collect(Collectors.joining(", ")) + derived;
  }

  /** The warning that stands over everything drawn from the pack that ships; empty with a hospital's own packs. */
  String starter() {
    return report.evidence().stream().anyMatch(e -> e.passage().pack().equals("starter")) ? words.of("starter") : "";
  }

  String markers() {
    return report.facts().biomarkers().stream().map(Biomarker::words).collect(Collectors.joining("; "));
  }

  String prior() {
    return report.facts().priorTreatments().stream().map(PriorTreatment::name).distinct().collect(Collectors.joining("; "));
  }
}
