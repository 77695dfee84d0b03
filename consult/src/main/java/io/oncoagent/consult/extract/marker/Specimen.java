package io.oncoagent.consult.extract.marker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The specimen that a result was read from, where the note says it. */
final class Specimen {
  private static final Pattern WORDS = Pattern.compile("\\b(germline|somatic|ctdna|plasma|liquid biopsy|blood|tissue|tumou?r|marrow|csf|germinal|linea germinal|biopsia liquida|suero|serum)\\b");

  private Specimen() {}

  static @Nullable String in(String window) {
    Matcher matcher = WORDS.matcher(window);
    return matcher.find() && matcher.start() < 40 ? matcher.group(1) : null;
  }
}
