package io.oncoagent.consult.extract.treatment;

import io.oncoagent.domain.facts.Span;
import io.oncoagent.domain.facts.TreatmentKind;

/** A treatment named in the note; {@code specific}: a named operation rather than «surgery», or a named drug. */
record TreatmentMention(String name, TreatmentKind kind, Span span, boolean specific) {}
