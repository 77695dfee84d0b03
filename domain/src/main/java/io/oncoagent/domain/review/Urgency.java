package io.oncoagent.domain.review;

/** How soon a waiting draft wants a clinician's eye; the worklist is sorted by it. It orders work and never replaces an alert. */
public enum Urgency {
  /** A red flag stands in the note: look now. */
  EMERGENCY,
  /** A safety check, missing tissue or low confidence: before routine work. */
  SOON,
  /** In order of arrival. */
  ROUTINE;

  /** The more pressing of the two. */
  public Urgency or(Urgency other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
