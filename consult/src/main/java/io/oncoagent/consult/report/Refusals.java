package io.oncoagent.consult.report;

import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.report.Inconclusive;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed sentences of a refusal, in the language asked for. */
public final class Refusals {
  private Refusals() {}

  /** The refusal with its sentence; {@code missing} names what would help. */
  public static Inconclusive of(Inconclusive.Reason reason, List<String> missing, Language language) {
    Locale locale = language == Language.ES ? Locale.of("es") : Locale.ROOT;
    ResourceBundle words =
        ResourceBundle.getBundle("io.oncoagent.consult.report.refusals", locale, new NoSystemLocale());
    String sentence = words.getString("inconclusive") + " " + words.getString(reason.name());
    return new Inconclusive(reason, sentence, missing);
  }

  /** The language of the note decides, never that of the machine. */
  private static final class NoSystemLocale extends ResourceBundle.Control {
    @Override
    public Locale getFallbackLocale(String baseName, Locale locale) {
      return Locale.ROOT;
    }
  }
}
