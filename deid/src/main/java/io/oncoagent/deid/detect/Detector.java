package io.oncoagent.deid.detect;

/** Finds spans of one kind. Works in one pass over the tokens; holds no state of a note. */
interface Detector {
  void detect(Reading reading);
}
