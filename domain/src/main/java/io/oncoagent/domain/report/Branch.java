package io.oncoagent.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation continues. {@code of}: the id of the earlier consultation; {@code assumption}: the de-identified words of a what-if, null for a
 * follow-up; {@code kept}: the steps whose result was taken over because nothing that they depend on had changed.
 */
public record Branch(Kind kind, String of, @Nullable String assumption, List<String> kept) {
  /** A follow-up is a consultation of its own; a what-if can never be signed. */
  public enum Kind {
    FOLLOW_UP,
    WHAT_IF
  }

  public Branch {
    kept = kept == null ? List.of() : List.copyOf(kept);
  }

  /** The same branch once it is known what was kept. */
  public Branch keeping(List<String> steps) {
    return new Branch(kind, of, assumption, steps);
  }
}
