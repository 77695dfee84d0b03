package io.oncoagent.consult.specialist.fit;

import java.util.regex.Pattern;

/** Whether a guideline's words hold a pattern; looked up once for the same words. */
final class Sighting {
  private final Remembered<Boolean> seen;

  Sighting(String regex) {
    Pattern pattern = Pattern.compile(regex);
    this.seen = new Remembered<>(words -> pattern.matcher(words).find());
  }

  boolean in(String words) {
    return seen.of(words);
  }
}
