package io.oncoagent.tuning.corpus.keep;

import java.util.Locale;

/** Why a record is not in the corpus. The order is that of the checks. */
public enum Dropped {
  /** The row cannot be read, or its fields are of no known kind. */
  UNREADABLE,
  /** Its licence does not allow a commercial run. */
  LICENCE,
  /** The source gives no answer. */
  NO_ANSWER,
  /** The note is too short to hold a case. */
  SHORT_NOTE,
  /** The answer is no answer: a few letters. */
  SHORT_ANSWER,
  /** Longer than any row of training. */
  LONG,
  /** It breaks off in the middle of a sentence. */
  TRUNCATED,
  /** The answer is the question or the note again. */
  ECHO,
  /** The answer refuses, or speaks of itself as a model. */
  REFUSAL,
  /** It spells a control token of a chat template. */
  CONTROL_TOKEN,
  /** The same few words over and over. */
  REPETITION,
  /** Neither English nor Spanish. */
  LANGUAGE,
  /** It treats no cancer. */
  NOT_ONCOLOGY,
  /** An evaluation asks about it. */
  EVALUATION,
  /** The same words as an earlier record. */
  EXACT_DUPLICATE,
  /** De-identification could not vouch for it. */
  IDENTIFIER,
  /** Nearly the same note and answer as an earlier record. */
  NEAR_DUPLICATE,
  /** The same answer as too many others. */
  CONSTANT_ANSWER;

  /** As statistics write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
