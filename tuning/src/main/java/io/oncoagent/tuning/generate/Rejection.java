package io.oncoagent.tuning.generate;

import java.util.Locale;

/** Why a reply is no case. */
public enum Rejection {
  /** Not JSON of the schema: prose, half an object, cut off, thinking without end. */
  MALFORMED,
  /** The note, question or answer repeats what the prompt says. */
  ECHO,
  /** Word for word a case that this run has already. */
  REPEATED,
  /** The note is too short to be one, or in another language. */
  NOTE_UNUSABLE,
  /** De-identification cannot vouch for the note. */
  IDENTIFIER,
  CANCER,
  STAGE,
  MARKERS,
  AGE,
  SEX,
  PRIOR_TREATMENT,
  PERFORMANCE,
  /** The words relied on are not in their passage, or the statement tells something else than they do. */
  UNGROUNDED,
  /** What is quoted is said of other patients: another stage, line, marker or age. */
  POPULATION,
  /** The critic fails the answer. */
  CRITIC,
  /** No passage of the packs in use speaks of this cancer, or none of their options is said of this patient; no model is asked. */
  NO_PASSAGE;

  /** As run pages name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
