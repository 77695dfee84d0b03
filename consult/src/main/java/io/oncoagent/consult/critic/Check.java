package io.oncoagent.consult.critic;

import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.domain.verdict.Layer;
import java.util.List;

/** One rule of the critic. It looks at a whole draft and says what it found; no finding means that it looked and found nothing wrong. */
public interface Check {
  /** Lower-case words with hyphens, stable: the {@code check} of its findings. */
  String name();

  Layer layer();

  /** Problems in order of the claims; an exception is taken as a failure by the caller. */
  List<Problem> examine(Docket docket);
}
