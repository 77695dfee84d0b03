package io.oncoagent.app.render;

import io.oncoagent.domain.intake.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of reports, in the language of the case. */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  public static Words in(Language language) {
    Locale locale = language == Language.ES ? Locale.of("es") : Locale.ROOT;
    return new Words(ResourceBundle.getBundle("io.oncoagent.app.render.words", locale, new OnlyNamed()));
  }

  /** The word for a key; an unknown key is a fault of the program. */
  public String of(String key) {
    return bundle.getString(key);
  }

  /** The words for a key with {0}, {1} … filled in. */
  public String filled(String key, Object... values) {
    String words = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  /** The word for a key under a prefix; what has none (it may come from an amendment) stands as it was written. */
  public String of(String prefix, String written) {
    String key = prefix + "." + written;
    return bundle.containsKey(key) ? bundle.getString(key) : written;
  }

  /** The machine's own locale never decides. */
  private static final class OnlyNamed extends ResourceBundle.Control {
    @Override
    public Locale getFallbackLocale(String baseName, Locale locale) {
      return Locale.ROOT;
    }
  }
}
