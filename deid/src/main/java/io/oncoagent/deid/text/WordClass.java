package io.oncoagent.deid.text;

/** What a single word is known to be. A word may belong to several classes: «may» is a month, a verb and a given name. */
public enum WordClass {
  GIVEN,
  SURNAME,
  ENGLISH,
  CLINICAL_WORD,
  PLACE,
  TITLE,
  CREDENTIAL,
  RELATION,
  PERSON_VERB,
  PARTICLE,
  UNIT,
  COUNT_NOUN,
  COUNT_BEFORE,
  CLINICAL_HEAD,
  EPONYM,
  STREET_SUFFIX,
  STREET_SUFFIX_RARE,
  STREET_WORD,
  GERMAN_STREET,
  UNIT_WORD,
  FACILITY_HEAD,
  FACILITY_WEAK,
  FACILITY_FIRST,
  FACILITY_GENERIC,
  COMPANY,
  CUE_PLACE,
  MONTH_CONTEXT,
  DATE_CONTEXT,
  GENERAL,
  WEAK_LABEL;

  /** One bit a class, for a set of classes in a long. */
  public long bit() {
    return 1L << ordinal();
  }

  static WordClass named(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }
}
