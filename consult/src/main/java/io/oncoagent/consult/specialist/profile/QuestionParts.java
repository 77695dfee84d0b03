package io.oncoagent.consult.specialist.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a question into the things that it asks. */
final class QuestionParts {
  /** More parts than this are enumerations, not questions. */
  private static final int MOST = 9;
  private static final Pattern CUT =
      Pattern.compile(
          "[?;:.¿](?=\\s|$)|[?;¿]|,\\s*(?:and\\s+|y\\s+)?|\\s--?\\s|\\s+(?:and|y|or)\\s+(?=(?:what|whether|how|when|which|should|is|are|does|do|did|can|role|if|prevention|any|need|si|qu[eé]|cu[aá]l|c[oó]mo)\\b)");

  private QuestionParts() {}

  static List<String> of(String question) {
    List<String> parts = new ArrayList<>();
    for (String part : CUT.split(question)) {
      if (!part.isBlank() && parts.size() < MOST) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
