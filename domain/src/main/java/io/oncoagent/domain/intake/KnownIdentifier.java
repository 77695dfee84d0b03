package io.oncoagent.domain.intake;

/**
 * An identifier that the record system already knows of this patient; every mention of it is removed.
 */
public record KnownIdentifier(Kind kind, String value) {
  /** What the record system says that the value is. */
  public enum Kind {
    NAME,
    RELATIVE,
    BIRTH_DATE,
    MRN,
    ADDRESS,
    PHONE,
    EMAIL,
    OTHER
  }

  public KnownIdentifier {
    if (value.isBlank()) {
      throw new IllegalArgumentException("value: a known identifier must not be blank");
    }
  }

  @Override
  public String toString() {
    return "KnownIdentifier[" + kind + "]";
  }
}
