package io.oncoagent.app.store;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.deid.SyntheticCase;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.review.Urgency;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store in a folder of its own, and small reports to put into it. */
public final class TestingStore {
  public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
  public static final String P1 = "1".repeat(32);

  private TestingStore() {}

  public static Store open(Path folder) {
    return open(folder, Anchor.NONE, NOW);
  }

  public static Store open(Path folder, Anchor anchor, Instant now) {
    return Store.open(
        new Store.Place(folder.resolve("data/oncoagent.db"), folder.resolve("keys/store.json"), Clock.fixed(now, ZoneOffset.UTC), "tester", anchor, CommitPoints.NONE));
  }

  public static CaseReport report(String id, @Nullable String patient, ConsultationStatus status, Urgency urgency) {
    ClinicalFacts facts =
        new ClinicalFacts(
            List.of(), null, List.of(), null, new Patient(60, AgeGroup.ADULT, null, null, null, null, false, List.of()),
            new TissueFinding(Tissue.CONFIRMED, Grounds.NONE), new Course(Setting.UNKNOWN, Intent.UNKNOWN, null, false, false, false, false, List.of()),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    return new CaseReport(
        id, patient, status, false, "c".repeat(64), SyntheticCase.marked("zebra"), facts, null, List.of(), new EngineReport("testing", "rules", "rules", null), null,
        null, null, new ReviewRequirement(true, List.of(ReviewReason.POLICY), urgency, "test"), null, null, List.of(),
        new Provenance("test", Map.of(), Map.of(), Map.of(), "lexicon", List.of("starter 1"), "index", 0), null);
  }

  /** Begins a run and stores a draft that waits. */
  public static CaseReport waiting(Store store, String id, @Nullable String patient) {
    store.register().release(store.register().begin(id, patient, null));
    CaseReport report = report(id, patient, ConsultationStatus.AWAITING_REVIEW, Urgency.ROUTINE);
    store.reports().save(report);
    return report;
  }

  public static DecisionLog.Entry approval(String by) {
    return new DecisionLog.Entry(ReviewDecision.unchanged(ReviewDecision.Outcome.APPROVED, by, NOW, "c".repeat(64), null, "local-operator"), null, null);
  }

  public static AuditVerification.Result verify(Store store, AuditHead... kept) {
    return new AuditVerification(store.database(), store.keys(), store.audit()).verify(List.of(kept));
  }
}
