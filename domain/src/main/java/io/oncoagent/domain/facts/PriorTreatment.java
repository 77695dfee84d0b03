package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * Anticancer treatment that was given (or is running), never planned, refused or unrelated. {@code text}: the words of the note;
 * {@code intent}: neoadjuvant, adjuvant, definitive, palliative, maintenance; {@code line}: line of systemic treatment for advanced disease, from 1.
 */
public record PriorTreatment(
    String name,
    TreatmentKind kind,
    String text,
    @Nullable String intent,
    @Nullable Integer line,
    @Nullable String response,
    Grounds grounds) {}
