package io.oncoagent.deid.detect;

/** What a label announces. {@code CODE} announces a clinical code, which stays. */
enum LabelKind {
  MRN,
  ID,
  DEVICE,
  PHONE,
  ADDRESS,
  FACILITY,
  DATE,
  AGE,
  INITIALS,
  PERSON,
  CLOSING,
  CODE
}
