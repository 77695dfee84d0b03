package io.oncoagent.app.web.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the screens, in the reader's language. */
public final class PageWords {
  private static final String BUNDLE = "io.oncoagent.app.web.page.words";
  private final ResourceBundle bundle;
  private final String language;

  private PageWords(ResourceBundle bundle, String language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** @param language en or es; anything else is en */
  public static PageWords in(String language) {
    boolean spanish = language.equals("es");
    ResourceBundle.Control named = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new PageWords(ResourceBundle.getBundle(BUNDLE, spanish ? Locale.of("es") : Locale.ROOT, named), spanish ? "es" : "en");
  }

  /** The words for a key; an unknown key is a fault of the program. */
  public String of(String key) {
    return bundle.getString(key);
  }

  /** The same with {0}, {1} … filled in. */
  public String of(String key, Object... values) {
    String words = bundle.getString(key);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  public String language() {
    return language;
  }

  /** All keys, for the test that both languages have the same. */
  List<String> keys() {
    return bundle.keySet().stream().sorted().toList();
  }
}
