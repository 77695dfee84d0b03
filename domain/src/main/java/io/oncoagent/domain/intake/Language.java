package io.oncoagent.domain.intake;

import java.util.Locale;

/**
 * Languages of notes. De-identification reads all four; consultations are made in English and Spanish.
 */
public enum Language {
  EN,
  ES,
  FR,
  DE;

  /** The lower-case ISO 639-1 code, as the contract writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
