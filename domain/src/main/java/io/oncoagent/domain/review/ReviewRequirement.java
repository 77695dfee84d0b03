package io.oncoagent.domain.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a review is due, why, how soon, and by which edition of the rule table ({@code rules}; null when no table was asked).
 */
public record ReviewRequirement(boolean required, List<ReviewReason> reasons, Urgency urgency, @Nullable String rules) {
  /** No review is due. */
  public static final ReviewRequirement NONE = new ReviewRequirement(false, List.of(), Urgency.ROUTINE, null);

  public ReviewRequirement {
    reasons = List.copyOf(reasons);
    urgency = urgency == null ? Urgency.ROUTINE : urgency;
  }
}
