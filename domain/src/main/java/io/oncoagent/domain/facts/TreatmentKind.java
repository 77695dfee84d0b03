package io.oncoagent.domain.facts;

/**
 * Kinds of treatment that the published score counts, and OTHER, which it does not.
 */
public enum TreatmentKind {
  SURGERY,
  RADIOTHERAPY,
  CHEMOTHERAPY,
  TARGETED,
  IMMUNOTHERAPY,
  HORMONAL,
  TRANSPLANT,
  OTHER
}
