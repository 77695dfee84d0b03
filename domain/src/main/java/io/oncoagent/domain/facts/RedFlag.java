package io.oncoagent.domain.facts;

import java.util.List;

/**
 * An oncologic emergency suspected in the note: a fixed alert shown at once on every exit.
 */
public record RedFlag(String flag, String message, String because, List<Span> words) {
  public RedFlag {
    words = List.copyOf(words);
  }
}
