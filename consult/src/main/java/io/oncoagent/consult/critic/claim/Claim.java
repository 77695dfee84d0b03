package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that the critic judges. {@code id}: the statement it belongs to; {@code kind}: null in a Markdown text; {@code citations}: ids as written, of the
 * sentence itself or else ({@code inherited}) of its paragraph; {@code around}: the whole statement or paragraph with its conditions.
 */
public record Claim(
    String id, SectionRole role, @Nullable StatementKind kind, Reading reading, List<String> citations, boolean inherited, String around) {
  public Claim {
    citations = List.copyOf(citations);
  }

  /** The sentence without its citation marks. */
  public String text() {
    return reading.text();
  }
}
