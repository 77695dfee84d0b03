package io.oncoagent.domain.casefile;

/**
 * One replaced identifier. {@code start}/{@code end} are UTF-16 offsets in the de-identified text, {@code sourceStart}/
 * {@code sourceEnd} in the note as given. The removed words themselves are not kept.
 *
 * @param probability that the span identified someone, in [0,1]
 */
public record Redaction(
    RedactionType type, String placeholder, int start, int end, int sourceStart, int sourceEnd, double probability) {
  public Redaction {
    if (start < 0 || end < start || sourceStart < 0 || sourceEnd < sourceStart) {
      throw new IllegalArgumentException("span: start must not be negative nor after end");
    }
  }
}
