package io.oncoagent.domain.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a draft. {@code citations}: evidence ids; {@code conditions}: what must hold for it («if EGFR positive»); {@code dependsOn}: ids of
 * the cautions without which it may not stand: removing a caution removes its option.
 */
public record Statement(
    String id,
    StatementKind kind,
    String text,
    List<String> citations,
    List<Quote> quotes,
    Risk risk,
    Support support,
    List<String> conditions,
    @Nullable String strength,
    @Nullable String intent,
    List<String> dependsOn) {
  public Statement {
    citations = List.copyOf(citations);
    quotes = List.copyOf(quotes);
    conditions = List.copyOf(conditions);
    dependsOn = List.copyOf(dependsOn);
  }

  /** The same statement after the entailment check. */
  public Statement withSupport(Support found) {
    return new Statement(id, kind, text, citations, quotes, risk, found, conditions, strength, intent, dependsOn);
  }
}
