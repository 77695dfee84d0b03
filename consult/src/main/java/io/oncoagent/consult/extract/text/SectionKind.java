package io.oncoagent.consult.extract.text;

/** What a section of a note is about; it decides what a bare mention in it means. */
public enum SectionKind {
  NONE,
  DIAGNOSIS,
  HISTORY,
  ONCOLOGIC_HISTORY,
  FAMILY,
  SOCIAL,
  ALLERGIES,
  MEDICATION,
  EXAMINATION,
  IMAGING,
  PATHOLOGY,
  LABORATORY,
  TREATMENT,
  ASSESSMENT,
  PLAN,
  QUESTION
}
