package io.oncoagent.deid;

import io.oncoagent.domain.intake.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
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

  /** The language, or empty when the text is long enough to tell and is none of the four. Very short texts count as English. */
  public Optional<Language> recognize(String text) {
    Map<Language, Integer> hits = new EnumMap<>(Language.class);
    boolean upperNote = text.equals(text.toUpperCase(Locale.ROOT));
    int words = 0;
    int foreign = 0;
    StringTokenizer tokens = new StringTokenizer(text, " \t\r\n.,;:()[]{}<>/\\\"'’«»“”|-–—+*=?!¿¡0123456789%#@&^~_");
    while (tokens.hasMoreTokens() && words < WORDS_READ) {
      String raw = tokens.nextToken();
      words++;
      if (raw.length() <= 3 && raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT)) && !upperNote) {
        continue;
      }
      String word = raw.toLowerCase(Locale.ROOT);
      foreign += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN || !Character.isLetter(word.codePointAt(0)) ? 0 : 1;
      letters(word, hits);
      for (Map.Entry<Language, Set<String>> entry : SMALL_WORDS.entrySet()) {
        if (entry.getValue().contains(word)) {
          hits.merge(entry.getKey(), 1, Integer::sum);
        }
      }
    }
    if (foreign * 2 > words) {
      return Optional.empty();
    }
    return best(hits, words, text);
  }

  /** Letters that one of the languages writes far more often than the others. */
  private static void letters(String word, Map<Language, Integer> hits) {
    for (int i = 0; i < word.length(); i++) {
      @Nullable Language language =
          switch (word.charAt(i)) {
            case 'ä', 'ö', 'ü', 'ß' -> Language.DE;
            case 'ñ', 'í', 'ó', 'ú' -> Language.ES;
            case 'ç', 'è', 'ê', 'œ', 'û' -> Language.FR;
            default -> null;
          };
      if (language != null) {
        hits.merge(language, 1, Integer::sum);
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
