package io.oncoagent.consult.extract.stage;

import io.oncoagent.domain.facts.Span;
import org.jspecify.annotations.Nullable;

/** TNM categories without prefixes («T4a», «N2b», «M1a»), as written in {@code text}; {@code prefix}: c, p, yp, r, or empty. */
record Tnm(String text, Span span, String prefix, @Nullable String t, @Nullable String n, @Nullable String m) {
  boolean afterTreatment() {
    return prefix.contains("y");
  }
}
