package io.oncoagent.consult.extract.stage;

import io.oncoagent.domain.facts.Span;

/**
 * A stage group as written: {@code group} e.g. IIIB; {@code past}: said of an earlier time; {@code pathological}: after operation; {@code asked}: in
 * a question; {@code corrected}: the note says that this one replaces another.
 */
record GroupMention(String group, Span span, boolean past, boolean pathological, boolean asked, boolean corrected) {
  /** The roman part alone. */
  String major() {
    return group.replaceAll("[^IV0]", "");
  }
}
