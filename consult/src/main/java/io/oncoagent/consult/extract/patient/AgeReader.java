package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The patient's age in whole years: the first that is not a relative's, not an interval, not a past age. */
final class AgeReader {
  /** An age as read; months round down to years. */
  record Age(int years, Span span) {}

  private static final WordPattern AGE =
      WordPattern.of("(?<![\\w.,/:-])(\\d{1,2}) ?y(?:rs?|ears?)? ?\\d{1,2} ?m(?:o|onths?)?\\b|(?<![\\w.,/:-])(\\d{1,3}) ?-?(?:(?:years?|yrs?|yr|y)[ -]?(?:old|o\\b|/o)|y\\.?/?o\\.?\\b|yo[mfw]?\\b|-?year-?old|-?jahrig\\w*|anos\\b|a\\.?o\\.?(?= )|(?:years?|yrs?|y) (?:of age|boy|girl|man|woman|male|female|lady|gentleman)|y (?=[mf]\\b)|y(?= ?(?:[,.;\\n]|$|ecog|ps\\b|kps|with\\b|w/))|/(?:m|f)\\b(?!\\d|/)|[ -]?(?:m|f|male|female|man|woman|boy|girl)\\b(?!/|-|\\d|\\^|²| (?:ago|after|post|of follow)| (?:below|above)))"
          + "|\\b(?:aged?|edad|age of|mujer de|varon de|hombre de|nino de|nina de|paciente de|senora? de|joven de|(?:man|woman|gentleman|lady|boy|girl|male|female) of)[ :]{1,2}(?:unos )?(\\d{1,3})\\b(?! ?-?(?:children|kids|hijos|%|cm|kg|mes|meses|semanas?|dias?|months?|mo|weeks?|days?)\\b)|(?<![\\d.])(\\d{1,2}) ?-?(?:month|mo|mes|meses|months|m)[ -]?(?:old|o\\b|s? de edad|s?-old)|\\b(?:nino|nina|lactante|bebe|varon|mujer|paciente|aged?|edad|infant|boy|girl)(?: de)?[ :]{1,2}(\\d{1,2}) ?(?:mes(?:es)?|months?)\\b|(?<![\\d.])(\\d{1,2}) ?-?(?:week|wk|day|semana|dia)s?[ -]?old\\b|\\b(?:nino|nina|lactante|bebe|recien nacid[oa])(?: de)? (\\d{1,2}) (?:semanas?|dias?)\\b|\\b(?:mujer|varon|hombre|paciente|nin[oa])[ ,:]{1,2}(?:de )?(\\d{1,3}) ?a(?=[ ,.;:]|$)");
  /** Groups of {@link #AGE} that hold the number: months first, then years. */
  private static final int[] NUMBERS = {4, 5, 1, 2, 3, 8};
  private static final Pattern NUMBER_THEN_COMMA = Pattern.compile("\\[name[^\\]]*\\],? \\(?(\\d{1,2})[,)]|(?:^|\\n|[\\]:] ?|, )(\\d{1,2}), ?(?:chart|mrn|\\[|male|female|m\\b|f\\b|ecog|no |known)|\\b(?:male|female|man|woman|mujer|varon|hombre|paciente|patient|pt|(?:he|she|pt|patient) is)[,: ]{1,2}\\(?(\\d{2})(?= ?(?:[,;)\\n]|\\.(?!\\d)|$))|(?:^|\\n)[mf] ?/? ?(\\d{2})(?=[ ,;.]|$)");
  private static final Pattern REPLACED = Pattern.compile("\\[age[ -]?(?:90|over|\\d)[^\\]]*\\]|\\b(?:over|>|mas de) ?(?:89|90)\\b|\\b9\\d\\+");

  private final Reading reading;

  AgeReader(Reading reading) {
    this.reading = reading;
  }

  @Nullable Age read() {
    WordPattern.Finder matcher = AGE.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean newborn = matcher.at(6) != null || matcher.at(7) != null;
      boolean months = newborn || matcher.at(4) != null || matcher.at(5) != null;
      String digits = newborn ? "0" : digits(matcher);
      int value = Integer.parseInt(digits);
      if (value <= 115 && (months || value > 0) && !other(span) && !interval(span, matcher.group())) {
        return new Age(months ? value / 12 : value, span);
      }
    }
    Matcher bare = NUMBER_THEN_COMMA.matcher(reading.note().folded());
    while (bare.find()) {
      int group = IntStream.rangeClosed(1, bare.groupCount()).filter(one -> bare.group(one) != null).findFirst().orElseThrow();
      Span span = new Span(bare.start(group), bare.end(group));
      if (!other(span)) {
        return new Age(Integer.parseInt(bare.group(group)), span);
      }
    }
    Matcher replaced = REPLACED.matcher(reading.note().folded());
    return replaced.find() ? new Age(90, new Span(replaced.start(), replaced.end())) : null;
  }

  /** The number of whichever writing matched. */
  private static String digits(WordPattern.Finder matcher) {
    for (int group : NUMBERS) {
      String digits = matcher.at(group);
      if (digits != null) {
        return digits;
      }
    }
    return "0";
  }

  private boolean other(Span span) {
    return reading.kinds(span).contains(CueKind.FAMILY) || reading.note().sectionAt(span.start()) == SectionKind.FAMILY;
  }

  private boolean interval(Span span, String words) {
    String folded = reading.note().folded();
    String after = folded.substring(span.end(), Math.min(folded.length(), span.end() + 14));
    String before = folded.substring(Math.max(0, span.start() - 14), span.start());
    // «71 y, ECOG 1» opens a sentence; «HIV 10 y, stable» is a span of time
    boolean bareYears = words.matches("\\d+ ?y") && !(before.isBlank() || before.matches("(?s).*[.\\n\\]:] ?$"));
    // «6 mo» is an age at the head of a note or before «boy», else a span of time
    boolean bareMonths = words.matches("\\d+ ?-?mo") && !(before.isBlank() || before.endsWith("\n") || after.matches("^[ -]?(?:boy|girl|m|f|male|female|infant|child|baby|old|nino|nina)\\b.*"));
    boolean plainYears = words.endsWith("anos") && !before.matches("(?s).*\\b(?:de|,|edad|con|mujer|varon|hombre|paciente|nin[oa]|senora?) ?(?:unos )?$");
    return bareYears || bareMonths || plainYears && !(before.isBlank() || before.endsWith("\n") || before.endsWith(". ") || before.endsWith("] ") || before.endsWith(", ")) || before.matches("(?s).*\\b(?:hace|durante|desde hace|at|a los|sobrina|over|past|for|from|until|before|after|by|age|every|q|x|day|week|grade|since) $") || after.startsWith(" ago") || words.matches("\\d+ ?-?m") && after.matches("^ ?(?:[a-z]?\\d|ago|post).*");
  }
}
