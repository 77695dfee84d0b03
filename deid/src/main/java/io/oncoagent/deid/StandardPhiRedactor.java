package io.oncoagent.deid;

import io.oncoagent.deid.detect.Finding;
import io.oncoagent.deid.detect.PhiDetectors;
import io.oncoagent.deid.surrogate.Placeholders;
import io.oncoagent.deid.surrogate.Replacement;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.KnownIdentifier;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Detects, replaces, and lets nothing out that the residual check still doubts. */
final class StandardPhiRedactor implements PhiRedactor {
  private final PhiDetectors detectors;
  private final LanguageRecognizer languages;
  private final ResidualCheck residual;

  StandardPhiRedactor(PhiDetectors detectors, LanguageRecognizer languages, ResidualCheck residual) {
    this.detectors = detectors;
    this.languages = languages;
    this.residual = residual;
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

  private Replacement replace(Placeholders placeholders, String text, Language language, List<KnownIdentifier> known) {
    List<Finding> findings = detectors.find(text, language, known);
    Replacement replaced = placeholders.replace(text, findings);
    residual.verify(replaced.text());
    return replaced;
  }
}
