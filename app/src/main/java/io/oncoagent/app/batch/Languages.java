package io.oncoagent.app.batch;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.domain.intake.Language;
import org.jspecify.annotations.Nullable;

/** Language words of the command line. */
public final class Languages {
  private Languages() {}

  /** Null stays null: the language is then recognised. */
  public static @Nullable Language parse(@Nullable String word) {
    return switch (word) {
      case null -> null;
      case "en" -> Language.EN;
      case "es" -> Language.ES;
      case "fr" -> Language.FR;
      case "de" -> Language.DE;
      default -> throw new InputException("the language «" + word + "» is not supported; en or es for consultations, also fr and de for deid");
    };
  }
}
