package io.oncoagent.deid;

import io.oncoagent.domain.intake.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises English, Spanish, French and German by their most frequent small words. */
public final class LanguageRecognizer {
  private static final int WORDS_READ = 2_000;
  private static final int WORDS_FOR_DOUBT = 30;
  private static final double LEAST_SHARE = 0.06;

  /** One small word alone tells nothing: the «y» of «71 y» is no Spanish. */
  private static final int LEAST_HITS = 2;

  private static final Map<Language, Set<String>> SMALL_WORDS = new EnumMap<>(Map.of(
      Language.EN, Set.of("the", "of", "and", "in", "with", "for", "was", "is", "to", "at", "by", "on", "this", "has", "no", "not", "be", "she", "he", "his", "her", "from", "or", "after", "seen", "had", "are", "will", "that", "prior", "left", "right", "years", "patient", "history", "which", "should", "what"),
      Language.ES, Set.of("el", "la", "los", "las", "de", "del", "que", "y", "en", "con", "por", "para", "una", "un", "se", "al", "sin", "paciente", "años", "no", "es", "su", "tras", "fue", "desde", "hace", "como", "izquierda", "derecha", "cáncer", "tratamiento", "biopsia", "nacido", "nacida", "domicilio"),
      Language.FR, Set.of("le", "la", "les", "des", "du", "et", "en", "avec", "pour", "une", "un", "est", "dans", "par", "sur", "au", "aux", "ans", "il", "elle", "pas", "sans", "chez", "depuis", "patiente", "ce", "cette", "qui", "née", "né", "traitement", "suivi", "compte", "rendu", "médecin", "tél", "mme", "stade"),
      Language.DE, Set.of("der", "die", "das", "und", "mit", "bei", "von", "im", "am", "ein", "eine", "ist", "wurde", "nach", "zur", "zum", "den", "dem", "des", "für", "nicht", "kein", "keine", "auf", "als", "sich", "auch", "jahre", "patientin", "vom", "unter", "eingang", "einsender", "diagnose", "befund", "patient", "herr", "frau", "geb", "termin", "arbeitet")));

  /** Each small word with one bit a language. */
  private static final Map<String, Integer> BITS = bits();

  private static final String BETWEEN = " \t\r\n.,;:()[]{}<>/\\\"'’«»“”|-–—+*=?!¿¡0123456789%#@&^~_";

  private static final Language[] LANGUAGES = Language.values();

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new java.util.HashMap<>();
    SMALL_WORDS.forEach((language, words) -> words.forEach(w -> bits.merge(w, 1 << language.ordinal(), (a, b) -> a | b)));
    return Map.copyOf(bits);
  }

  /** The language, or empty when the text is long enough to tell and is none of the four. Very short texts count as English. */
  public Optional<Language> recognize(String text) {
    int[] counts = new int[LANGUAGES.length];
    boolean upperNote = upper(text, 0, text.length());
    int words = 0;
    int foreign = 0;
    int at = 0;
    while (at < text.length() && words < WORDS_READ) {
      int end = at;
      while (end < text.length() && !between(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        boolean code = end - at <= 3 && end - at > 1 && upper(text, at, end) && !upperNote;
        foreign += code ? 0 : word(text.substring(at, end), counts);
      }
      at = end + 1;
    }
    if (foreign * 2 > words) {
      return Optional.empty();
    }
    Map<Language, Integer> hits = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      hits.put(language, counts[language.ordinal()]);
    }
    return best(hits, words, text);
  }

  private static boolean between(char c) {
    return c < 0x80 ? !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && BETWEEN.indexOf(c) >= 0 : BETWEEN.indexOf(c) >= 0;
  }

  /** Nothing in lower case stands there. */
  private static boolean upper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Counts what the word tells; 1 when it is of another script, else 0. */
  private static int word(String raw, int[] counts) {
    String word = raw.toLowerCase(Locale.ROOT);
    letters(word, counts);
    int bits = BITS.getOrDefault(word, 0);
    for (int language = 0; bits != 0; language++, bits >>= 1) {
      counts[language] += bits & 1;
    }
    int first = word.codePointAt(0);
    return first < 0x80 || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN || !Character.isLetter(first) ? 0 : 1;
  }

  /** Letters that one of the languages writes far more often than the others. */
  private static void letters(String word, int[] counts) {
    for (int i = 0; i < word.length(); i++) {
      @Nullable Language language =
          switch (word.charAt(i)) {
            case 'ä', 'ö', 'ü', 'ß' -> Language.DE;
            case 'ñ', 'í', 'ó', 'ú' -> Language.ES;
            case 'ç', 'è', 'ê', 'œ', 'û' -> Language.FR;
            default -> null;
          };
      if (language != null) {
        counts[language.ordinal()]++;
        return;
      }
    }
  }

  private static Optional<Language> best(Map<Language, Integer> hits, int words, String text) {
    Language best = Language.EN;
    for (Language language : List.of(Language.ES, Language.FR, Language.DE)) {
      if (hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0)) {
        best = language;
      }
    }
    best = hits.getOrDefault(best, 0) < LEAST_HITS ? Language.EN : best;
    boolean doubtful = words >= WORDS_FOR_DOUBT && hits.getOrDefault(best, 0) < words * LEAST_SHARE;
    return doubtful && foreignLetters(text) ? Optional.empty() : Optional.of(best);
  }

  /** Telegraphic English has few small words; letters that none of the four writes tell another language. */
  private static boolean foreignLetters(String text) {
    long odd = text.chars().limit(20_000).filter(c -> "ąćęłńśźżěščřžůőűășțğışåøæõãđ".indexOf(Character.toLowerCase(c)) >= 0).count();
    return odd * 100 > 3L * text.length();
  }
}
