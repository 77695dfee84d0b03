package io.oncoagent.consult.hitl;

import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.Urgency;

/**
 * One row of the table.
 *
 * @param always whether it is a reason under {@code review.policy: always} and makes a review due there
 * @param published the same under {@code published}; a reason that does not make a review due is still told
 */
record ReviewRule(String id, ReviewReason reason, ReviewTrigger trigger, boolean always, boolean published, Urgency urgency) {

  boolean requires(ReviewPolicy policy) {
    return policy == ReviewPolicy.ALWAYS ? always : published;
  }
}
