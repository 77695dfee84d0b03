package io.oncoagent.consult.extract.stage;

import io.oncoagent.domain.facts.Span;

/** A stage group as written: {@code group} e.g. IIIB; {@code past}: said of an earlier time; {@code pathological}: after operation. */
record GroupMention(String group, Span span, boolean past, boolean pathological) {
  /** The roman part alone. */
  String major() {
    return group.replaceAll("[^IV0]", "");
  }
}
