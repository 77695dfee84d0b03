package io.oncoagent.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a TNM-to-group table; {@code t}, {@code n}, {@code m}: categories without prefixes, or any. */
public record StageGroupRule(
    String cancer,
    String edition,
    List<String> t,
    List<String> n,
    List<String> m,
    @Nullable String extra,
    String group,
    String source) {
  public StageGroupRule {
    t = List.copyOf(t);
    n = List.copyOf(n);
    m = List.copyOf(m);
  }
}
