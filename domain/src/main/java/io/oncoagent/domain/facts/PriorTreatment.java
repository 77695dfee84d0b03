package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * Anticancer treatment that was given (or is running), never planned, refused or unrelated. {@code text}: the words of the note;
 * {@code intent}: neoadjuvant, adjuvant, definitive, palliative, maintenance; {@code line}: line of systemic treatment for advanced disease, from 1;
 * {@code when}: date or interval in the words of the note; {@code stopped}: why it ended (progression, toxicity, completed, choice).
 */
public record PriorTreatment(
    String name,
    TreatmentKind kind,
    String text,
    @Nullable String intent,
    @Nullable Integer line,
    @Nullable String response,
    Grounds grounds,
    @Nullable String when,
    @Nullable String stopped) {
  /** A treatment of which the note tells neither when it was given nor why it ended. */
  public PriorTreatment(
      String name, TreatmentKind kind, String text, @Nullable String intent, @Nullable Integer line, @Nullable String response, Grounds grounds) {
    this(name, kind, text, intent, line, response, grounds, null, null);
  }
}
