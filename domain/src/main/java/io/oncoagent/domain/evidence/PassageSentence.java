package io.oncoagent.domain.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A sentence or list item of a passage by UTF-16 offsets in its text, with its role; {@code leadIn}: the sentence that introduces the list it
 * stands in («Treatment options for stage II include:»); {@code strength}: level of evidence or strength verbatim.
 */
public record PassageSentence(int start, int end, SentenceRole role, @Nullable String leadIn, @Nullable String strength) {
  public PassageSentence {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("sentence: start must not be negative nor after end");
    }
  }
}
