package io.oncoagent.domain.facts;

import org.jspecify.annotations.Nullable;

/**
 * Stage as the note gives it. {@code group}: 0, I … IVC without the word stage; {@code tnm}: the TNM string as written with prefixes;
 * {@code other}: any other system's value («extensive», «BCLC C», «ISS II», «metastatic»); {@code derived}: the group follows from the
 * rest by a cited rule and was not written.
 */
public record Stage(
    @Nullable String group, @Nullable String tnm, @Nullable String other, boolean derived, Grounds grounds) {
  /** The note gives no stage. */
  public static final Stage NOT_STATED = new Stage(null, null, null, false, Grounds.NONE);

  /** True when nothing at all is known of the stage. */
  public boolean isUnknown() {
    return group == null && tnm == null && other == null;
  }
}
