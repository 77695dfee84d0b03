package io.oncoagent.app.web.worklist;

import io.oncoagent.domain.report.CaseReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a consultation waits for, the most pressing first. */
public enum WorkGroup {
  NEEDS_REVIEW,
  NEEDS_INPUT,
  RUNNING,
  OUT_OF_DATE,
  WHAT_IF,
  SIGNED,
  DECLINED,
  FAILED,
  CANCELLED;

  static WorkGroup of(String state, @Nullable CaseReport report, boolean outdated) {
    if (report == null) {
      return state.equals("WAITING") ? RUNNING : state.equals("CANCELLED") ? CANCELLED : FAILED;
    }
    return switch (report.status()) {
      case RUNNING -> RUNNING;
      case AWAITING_REVIEW -> !report.signable() ? WHAT_IF : outdated ? OUT_OF_DATE : NEEDS_REVIEW;
      case INCONCLUSIVE -> report.signable() ? NEEDS_INPUT : WHAT_IF;
      case FINAL -> SIGNED;
      case DECLINED -> DECLINED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }

  static Map<WorkGroup, Long> counts(List<WorkRow> rows) {
    Map<WorkGroup, Long> counts = new EnumMap<>(WorkGroup.class);
    rows.forEach(r -> counts.merge(r.group(), 1L, Long::sum));
    return counts;
  }
}
