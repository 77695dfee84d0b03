package io.oncoagent.consult.extract.assertion;

import java.util.Locale;
import java.util.Map;

/** What a cue does to the mentions in its scope (ConText, Harkema et al. 2009, with the kinds that oncology notes need besides). */
public enum CueKind {
  ABSENT,
  POSSIBLE,
  PENDING,
  HISTORICAL,
  FAMILY,
  PLANNED,
  REFUSED,
  HYPOTHETICAL;

  private static final Map<String, CueKind> WORDS =
      Map.of("absent", ABSENT, "possible", POSSIBLE, "pending", PENDING, "historical", HISTORICAL, "family", FAMILY, "planned", PLANNED, "refused", REFUSED,
          "other-person", FAMILY, "hypothetical", HYPOTHETICAL, "conditional", HYPOTHETICAL);

  /** The kind that a lexicon row names; throws for an unknown word. */
  static CueKind of(String word) {
    CueKind kind = WORDS.get(word.strip().toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw new IllegalStateException("unknown assertion " + word);
    }
    return kind;
  }
}
