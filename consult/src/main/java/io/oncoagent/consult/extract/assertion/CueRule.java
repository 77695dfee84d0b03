package io.oncoagent.consult.extract.assertion;

/** One cue's meaning; {@code kind} is unused for PSEUDO and STOP. */
record CueRule(CueKind kind, Scope scope) {}
