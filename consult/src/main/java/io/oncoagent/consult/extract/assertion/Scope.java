package io.oncoagent.consult.extract.assertion;

import java.util.Locale;

/** Where a cue's scope lies: PSEUDO looks like a cue and is none, STOP ends the scope of others. */
enum Scope {
  BEFORE,
  AFTER,
  BOTH,
  PSEUDO,
  STOP;

  static Scope of(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
