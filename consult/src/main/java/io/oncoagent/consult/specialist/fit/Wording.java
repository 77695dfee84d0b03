package io.oncoagent.consult.specialist.fit;

import io.oncoagent.domain.intake.Language;

/** A short message in both languages of consultations. */
public record Wording(String en, String es) {
  /** The message in the language of the note; other languages read English. */
  public String in(Language language) {
    return language == Language.ES ? es : en;
  }
}
