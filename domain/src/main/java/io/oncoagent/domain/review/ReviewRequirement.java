package io.oncoagent.domain.review;

import java.util.List;

/**
 * Whether a review is due, and why.
 */
public record ReviewRequirement(boolean required, List<ReviewReason> reasons) {
  public ReviewRequirement {
    reasons = List.copyOf(reasons);
  }
}
