package io.oncoagent.deid;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.deid.surrogate.Placeholders;
import io.oncoagent.deid.surrogate.Replacement;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a text of any length in pieces that end at a blank line, a line, or a blank, in constant memory. One entity keeps one placeholder
 * throughout, and a name met once is removed in every later piece; a mention that no rule knows before the first one that a rule knows stays
 * out of reach, as it does not in a note read whole.
 */
final class LongText {
  static final int PIECE = 100_000;
  private static final int MOST_NAMES = 400;
  private static final double SURE = 0.97;

  private final PhiDetectors detectors;
  private final ResidualCheck residual;
  private final Profile profile;
  private final Language language;
  private final List<KnownIdentifier> known;
  private final Set<String> names = new LinkedHashSet<>();
  private final Placeholders placeholders = new Placeholders();

  LongText(PhiDetectors detectors, ResidualCheck residual, Profile profile, Language language, List<KnownIdentifier> known) {
    this.detectors = detectors;
    this.residual = residual;
    this.profile = profile;
    this.language = language;
    this.known = known;
  }

  /** @param seen gets each redaction with its offsets in the whole text */
  void copy(StringBuilder first, Reader in, Writer out, Consumer<Redaction> seen) throws IOException {
    StringBuilder pending = first;
    int sourceBase = 0;
    int base = 0;
    boolean more = true;
    while (more) {
      more = fill(pending, in);
      int cut = more ? cut(pending) : pending.length();
      String piece = pending.substring(0, cut);
      pending.delete(0, cut);
      Replacement replaced = replace(piece);
      out.write(replaced.text());
      for (Redaction r : replaced.redactions()) {
        seen.accept(new Redaction(r.type(), r.placeholder(), r.start() + base, r.end() + base, r.sourceStart() + sourceBase, r.sourceEnd() + sourceBase, r.probability()));
      }
      base += replaced.text().length();
      sourceBase += piece.length();
    }
  }

  /** False when the end was reached. */
  static boolean fill(StringBuilder pending, Reader in) throws IOException {
    char[] buffer = new char[8_192];
    while (pending.length() < PIECE) {
      int read = in.read(buffer, 0, Math.min(buffer.length, PIECE - pending.length()));
      if (read < 0) {
        return false;
      }
      pending.append(buffer, 0, read);
    }
    return true;
  }

  private static int cut(StringBuilder text) {
    int half = text.length() / 2;
    for (String end : List.of("\n\n", "\n", ". ", " ")) {
      int at = text.lastIndexOf(end);
      if (at > half) {
        return at + end.length();
      }
    }
    return text.length();
  }

  private Replacement replace(String piece) {
    List<KnownIdentifier> all = new ArrayList<>(known);
    names.forEach(name -> all.add(new KnownIdentifier(KnownIdentifier.Kind.NAME, name)));
    List<Finding> findings = detectors.find(piece, language, all, profile);
    for (Finding f : findings) {
      if (f.type() == RedactionType.NAME && f.raw() >= SURE && names.size() < MOST_NAMES) {
        names.add(piece.substring(f.start(), f.end()));
      }
    }
    Replacement replaced = placeholders.replace(piece, findings);
    residual.verify(replaced.text());
    return replaced;
  }
}
