package io.oncoagent.consult.extract.treatment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Intent, line and response of a treatment from the words around it. */
record TreatmentDetails(@Nullable String intent, @Nullable Integer line, @Nullable String response) {
  private static final Pattern INTENT = Pattern.compile("\\b(neo-?adjuvant|neoadyuvante|adjuvant|adyuvante|definitive|definitiva|palliative|paliativ[oa]|maintenance|mantenimiento|induction|salvage|consolidation)\\b");
  private static final Pattern LINE = Pattern.compile("\\b(?:([1-5])l\\b|(first|second|third|fourth|1st|2nd|3rd|4th)[- ]line|line ?([1-5])|(primera|segunda|tercera|cuarta|1|2|3)a? linea)");
  private static final Pattern RESPONSE = Pattern.compile("\\b(complete response|partial response|stable disease|progressive disease|progression|progressed|relapsed?|complete remission|cr\\b|pr\\b|sd\\b|pd\\b|progresion|respuesta (?:completa|parcial)|enfermedad estable|no response|refractory|good response|pcr\\b|toxicity|intoleran\\w+)");

  static TreatmentDetails in(String before, String after) {
    Matcher intent = INTENT.matcher(before);
    String found = null;
    while (intent.find()) {
      found = intent.group(1);
    }
    Matcher behind = INTENT.matcher(after);
    if (found == null && behind.find() && behind.start() < 15) {
      found = behind.group(1);
    }
    Matcher response = RESPONSE.matcher(after);
    return new TreatmentDetails(found == null ? null : english(found), line(before + " " + after), response.find() ? response.group(1) : null);
  }

  private static @Nullable Integer line(String window) {
    Matcher matcher = LINE.matcher(window);
    if (!matcher.find()) {
      return null;
    }
    String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    return switch (word) {
      case "first", "1st", "primera", "1" -> 1;
      case "second", "2nd", "segunda", "2" -> 2;
      case "third", "3rd", "tercera", "3" -> 3;
      case "fourth", "4th", "cuarta", "4" -> 4;
      default -> 5;
    };
  }

  private static String english(String word) {
    return switch (word) {
      case "neo-adjuvant", "neoadyuvante" -> "neoadjuvant";
      case "adyuvante" -> "adjuvant";
      case "definitiva" -> "definitive";
      case "paliativo", "paliativa" -> "palliative";
      case "mantenimiento" -> "maintenance";
      default -> word;
    };
  }
}
