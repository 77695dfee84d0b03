package io.oncoagent.deid.detect;

import io.oncoagent.deid.Profile;
import io.oncoagent.deid.text.Note;
import io.oncoagent.domain.intake.Language;

/** A note while it is read: its tokens, what in it is clinical, its labels, and what has been found, and how strict the reading is. */
record Reading(Note note, Language language, Protection protection, Labels labels, Findings findings, Profile profile) {

  /** English that speaks of no medicine: the grammar of {@link PlainText} holds. */
  boolean plain() {
    return language == Language.EN && !protection.medical();
  }
}
