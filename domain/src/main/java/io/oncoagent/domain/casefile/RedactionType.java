package io.oncoagent.domain.casefile;

/**
 * Kinds of identifiers of the contract; they cover the 18 kinds of HIPAA Safe Harbor (45 CFR 164.514(b)(2)).
 */
public enum RedactionType {
  NAME,
  DATE,
  AGE90,
  PHONE,
  EMAIL,
  MRN,
  ID,
  ADDRESS,
  FACILITY,
  URL,
  IP,
  DEVICE,
  OTHER
}
