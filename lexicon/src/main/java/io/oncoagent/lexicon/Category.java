package io.oncoagent.lexicon;

/** What kind of thing a surface form names. */
public enum Category {
  CANCER,
  BIOMARKER,
  DRUG,
  REGIMEN,
  TREATMENT,
  TEST,
  CONDITION
}
