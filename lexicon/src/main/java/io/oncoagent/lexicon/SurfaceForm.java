package io.oncoagent.lexicon;

/**
 * One way to write a thing. {@code ~} before a form marks it ambiguous, {@code =} forces the exact case. Short forms in capitals are
 * matched in their case when they are ordinary words otherwise (ALL, MET, KIT) or have fewer than four letters.
 */
record SurfaceForm(String text, boolean exactCase, boolean ambiguous) {
  private static final int LONGEST_ABBREVIATION = 5;

  static SurfaceForm parse(String written) {
    String rest = written.strip();
    boolean ambiguous = false;
    boolean exact = false;
    while (!rest.isEmpty() && (rest.charAt(0) == '~' || rest.charAt(0) == '=')) {
      ambiguous |= rest.charAt(0) == '~';
      exact |= rest.charAt(0) == '=';
      rest = rest.substring(1).strip();
    }
    return new SurfaceForm(rest, exact || caseMatters(rest), ambiguous);
  }

  /** What follows the last letter or digit of the form, without blanks: a closing bracket, a plus. */
  String tail() {
    int last = text.length();
    while (last > 0 && TokenKind.of(text.charAt(last - 1)) == TokenKind.NONE) {
      last--;
    }
    return text.substring(last).strip();
  }

  private static boolean caseMatters(String form) {
    long letters = form.chars().filter(Character::isLetter).count();
    boolean capitals = form.chars().noneMatch(Character::isLowerCase) && letters > 0;
    if (!capitals || form.length() > LONGEST_ABBREVIATION) {
      return false;
    }
    boolean digits = form.chars().anyMatch(Character::isDigit);
    return letters < (digits ? 2 : 3) || EverydayWords.contains(form);
  }
}
