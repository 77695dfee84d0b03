package io.oncoagent.deid;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.deid.surrogate.Placeholders;
import io.oncoagent.deid.surrogate.Replacement;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Detects, replaces, and lets nothing out that the residual check still doubts. */
final class StandardPhiRedactor implements PhiRedactor {
  private final PhiDetectors detectors;
  private final LanguageRecognizer languages;
  private final ResidualCheck residual;
  private final Profile profile;

  StandardPhiRedactor(PhiDetectors detectors, LanguageRecognizer languages, ResidualCheck residual, Profile profile) {
    this.detectors = detectors;
    this.languages = languages;
    this.residual = residual;
    this.profile = profile;
  }

  @Override
  public PhiRedactor with(Profile other) {
    return other == profile ? this : new StandardPhiRedactor(detectors, languages, residual, other);
  }

  @Override
  public DeidentifiedCase redact(
      CaseText note, @Nullable CaseText question, @Nullable Language language, List<KnownIdentifier> known) {
    Language read =
        language != null ? language : languages.recognize(note.value()).orElseThrow(UnsupportedLanguageException::new);
    Placeholders placeholders = new Placeholders();
    Replacement text = replace(placeholders, note.value(), read, known);
    String asked = question == null ? null : replace(placeholders, question.value(), read, known).text();
    return new DeidentifiedCase(read, text.text(), text.redactions(), asked);
  }

  @Override
  public void redactLong(Reader in, Writer out, @Nullable Language language, List<KnownIdentifier> known, Consumer<Redaction> seen) throws IOException {
    StringBuilder first = new StringBuilder();
    LongText.fill(first, in);
    Language read = language != null ? language : languages.recognize(first.toString()).orElseThrow(UnsupportedLanguageException::new);
    new LongText(detectors, residual, profile, read, known).copy(first, in, out, seen);
  }

  private Replacement replace(Placeholders placeholders, String text, Language language, List<KnownIdentifier> known) {
    List<Finding> findings = detectors.find(text, language, known, profile);
    Replacement replaced = placeholders.replace(text, findings);
    residual.verify(replaced.text());
    return replaced;
  }
}
