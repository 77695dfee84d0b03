package io.oncoagent.consult.specialist.profile;

/** Whether the tumour can be taken out, as the note says; BORDERLINE as guidelines divide pancreatic tumours. UNKNOWN when nothing is said. */
public enum Operability {
  RESECTABLE,
  BORDERLINE,
  UNRESECTABLE,
  UNKNOWN
}
