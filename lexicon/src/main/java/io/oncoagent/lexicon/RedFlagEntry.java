package io.oncoagent.lexicon;

import java.util.List;

/** An oncologic emergency: one of {@code anyOf} must occur and, if {@code with} is not empty, one of those near it. */
public record RedFlagEntry(
    String code,
    String name,
    String nameEs,
    List<String> anyOf,
    List<String> with,
    String message,
    String messageEs,
    String because,
    String becauseEs,
    String source) {
  public RedFlagEntry {
    anyOf = List.copyOf(anyOf);
    with = List.copyOf(with);
  }
}
