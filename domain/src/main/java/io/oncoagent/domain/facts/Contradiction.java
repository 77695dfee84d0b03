package io.oncoagent.domain.facts;

import java.util.List;

/**
 * Two places of one note that cannot both be true; both are shown, neither is picked silently.
 */
public record Contradiction(String item, String message, List<Span> words) {
  public Contradiction {
    words = List.copyOf(words);
  }
}
