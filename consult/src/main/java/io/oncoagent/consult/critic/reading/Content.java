package io.oncoagent.consult.critic.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a sentence that carry its content, as concepts. */
public final class Content {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "with", "without", "by", "from", "as", "is", "are", "was", "were", "be", "been", "being", "has", "have",
          "had", "this", "that", "these", "those", "it", "its", "they", "their", "them", "than", "then", "also", "such", "which", "who", "whom", "whose", "when", "where", "if", "but", "not", "no",
          "so", "into", "may", "should", "will", "would", "do", "does", "did", "there", "here", "we", "our", "he", "she", "his", "her", "him", "any", "all", "each", "other", "more", "most", "less",
          "both", "during", "before", "after", "about", "per", "via", "within", "between", "because", "due", "one", "patient", "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "en", "con", "por",
          "para", "que", "se", "su", "sus", "es", "son", "fue", "y", "o", "e", "ni", "al", "lo", "como", "si", "entre", "sobre", "tras", "esta", "este", "estas", "estos", "ha", "han", "hay", "cuando",
          "passage", "passages", "pasaje", "pasajes", "according", "segun", "cited", "guideline", "guia", "pdq", "source", "states", "described", "reported", "listed", "draft", "pes", "therefore", "hence", "however",
          "while", "whereas", "either", "including", "include", "given", "used", "use", "mas", "muy", "sin", "tanto", "embargo", "even", "only", "still", "already", "some", "many", "same", "own", "over");
  private static final int SHORTEST = 3;

  private Content() {}

  public static Set<String> of(Reading reading) {
    return of(reading.words());
  }

  public static Set<String> of(List<Word> words) {
    Set<String> out = new LinkedHashSet<>();
    for (Word w : words) {
      if (carries(w)) {
        out.add(w.concept());
      }
    }
    return out;
  }

  public static boolean carries(Word w) {
    String f = w.folded();
    return f.length() >= SHORTEST && !Character.isDigit(f.charAt(0)) && !EMPTY.contains(f) && !EMPTY.contains(w.concept());
  }
}
