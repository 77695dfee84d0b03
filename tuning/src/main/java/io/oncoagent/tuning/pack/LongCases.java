package io.oncoagent.tuning.pack;

/** What becomes of a case that is longer than a row. It is never cut: an answer stays with its note. */
public enum LongCases {
  /** It is left out and counted. */
  EXCLUDE,
  /** It gets a longer row of its own, up to {@link Packer#LONGEST_ROW} tokens; beyond, it is left out and counted. */
  EXTEND
}
