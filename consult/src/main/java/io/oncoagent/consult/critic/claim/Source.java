package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Category;
import java.util.List;
import java.util.stream.Stream;

/** A passage that was given: its heading path and its sentences, read once. */
public record Source(String id, String document, Reading heading, List<Reading> sentences) {
  public Source {
    sentences = List.copyOf(sentences);
  }

  /** Heading and sentences. */
  public Stream<Reading> readings() {
    return Stream.concat(Stream.of(heading), sentences.stream());
  }

  public Stream<Quantity> quantities() {
    return readings().flatMap(r -> r.quantities().stream());
  }

  /** Whether it names this thing anywhere. */
  public boolean names(Category category, String key) {
    return readings().anyMatch(r -> r.named(category).anyMatch(n -> n.key().equals(key)));
  }

  public String text() {
    return String.join(" ", readings().map(Reading::text).toList());
  }
}
