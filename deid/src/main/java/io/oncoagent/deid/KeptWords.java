package io.oncoagent.deid;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.CaseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts back words that were taken for a name and are none («Merkel», «May»), because a clinician says so. Structured identifiers are never put back, and the
 * residual check of the consultation still reads the result: what it takes for an identifier stops the case.
 */
public final class KeptWords {
  /** Kinds that context can mistake; numbers, dates and addresses are not among them. */
  public static final Set<RedactionType> MAY_BE_KEPT = Set.of(RedactionType.NAME, RedactionType.FACILITY, RedactionType.OTHER);

  private KeptWords() {}

  /**
   * @param source the note that was de-identified
   * @param kept positions in the list of redactions; every redaction with the same placeholder is put back with it
   * @throws IllegalArgumentException when a position is not in the list or its kind is never put back
   */
  public static DeidentifiedCase in(DeidentifiedCase text, CaseText source, Set<Integer> kept) {
    Set<String> placeholders = kept.stream().map(i -> allowed(text, i).placeholder()).collect(java.util.stream.Collectors.toSet());
    StringBuilder out = new StringBuilder(text.text());
    List<Redaction> left = new ArrayList<>();
    int shift = 0;
    for (Redaction r : text.redactions()) {
      if (placeholders.contains(r.placeholder()) && MAY_BE_KEPT.contains(r.type())) {
        String words = source.value().substring(r.sourceStart(), r.sourceEnd());
        out.replace(r.start() + shift, r.end() + shift, words);
        shift += words.length() - (r.end() - r.start());
      } else {
        left.add(new Redaction(r.type(), r.placeholder(), r.start() + shift, r.end() + shift, r.sourceStart(), r.sourceEnd(), r.probability()));
      }
    }
    return new DeidentifiedCase(text.language(), out.toString(), left, text.question());
  }

  private static Redaction allowed(DeidentifiedCase text, int position) {
    if (position < 0 || position >= text.redactions().size()) {
      throw new IllegalArgumentException("there is no removal number " + position);
    }
    Redaction r = text.redactions().get(position);
    if (!MAY_BE_KEPT.contains(r.type())) {
      throw new IllegalArgumentException("a " + r.type() + " is a structured identifier and is never put back");
    }
    return r;
  }
}
