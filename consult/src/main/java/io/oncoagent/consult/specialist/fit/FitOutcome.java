package io.oncoagent.consult.specialist.fit;

/** What a rule finds. SILENT: the words do not speak of it; UNDETERMINED: they do, and the note lacks the fact. */
public enum FitOutcome {
  PASS,
  SILENT,
  WARN,
  UNDETERMINED,
  FAIL
}
