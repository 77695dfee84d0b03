package io.oncoagent.consult.specialist.write;

import java.util.regex.Pattern;

/** A heading without markup. */
final class PlainHeading {
  private static final Pattern MARKUP = Pattern.compile("[*_`]+");

  private PlainHeading() {}

  static String of(String heading) {
    return MARKUP.matcher(heading).replaceAll("").strip();
  }
}
