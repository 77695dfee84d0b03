package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import java.util.List;

/** The cancer asked about, and the patient's other ones. {@code mentions}: every place that speaks of it, in order of the text. */
public record CancerPick(String code, Assertion assertion, CancerMention.Origin origin, List<CancerMention> mentions, List<CancerPick> others) {
  public CancerPick {
    mentions = List.copyOf(mentions);
    others = List.copyOf(others);
  }

  /** The same cancer, no more than suspected. */
  public CancerPick suspected() {
    return new CancerPick(code, Assertion.POSSIBLE, origin, mentions, others);
  }

  /** Distance in characters from the nearest mention of this cancer to the span. */
  public int distance(Span span) {
    int best = Integer.MAX_VALUE;
    for (CancerMention mention : mentions) {
      int gap = mention.span().end() <= span.start() ? span.start() - mention.span().end() : Math.max(0, mention.span().start() - span.end());
      best = Math.min(best, gap);
    }
    return best;
  }
}
