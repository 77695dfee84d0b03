package io.oncoagent.knowledge.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** British spelling turned into the American spelling of most English guidelines in the index; the encoder and the stemmer hold the two for different words. */
final class Spelling {
  private static final List<Rule> RULES =
      List.of(
          rule("\\b(o)(e)(?=sophag|strogen|dema|stradiol)", Kind.ONE_VOWEL),
          rule("(?<=diarrh|f|c|am)(o)(e)(?=a\\b|tal|tus|liac|nor|ba)", Kind.ONE_VOWEL),
          rule("(?<=h|an|isch|leuk|ur|hyperglyc|hypoglyc|bacter|septic|tox|hypox|lipid|glyc)(a)(e)(?=m)", Kind.ONE_VOWEL),
          rule("(?<=p|orthop)(a)(e)(?=d)", Kind.ONE_VOWEL),
          rule("(?<=gyn|c|f|an)(a)(e)(?=co|c|sth)", Kind.ONE_VOWEL),
          rule("(?<=tum|col|fav|behavi|hum)(o)u(r)", Kind.DROP_U),
          rule("(?<=ph)(a)(e)(?=o)", Kind.ONE_VOWEL),
          rule("(?<=random|local|hospital|character|metastas|optim|minim|immun|stabil|visual|normal)(i)s(?=e|ing|ation)", Kind.Z));

  private record Rule(Pattern pattern, Kind kind) {}

  private enum Kind {
    DROP_U,
    ONE_VOWEL,
    Z
  }

  private Spelling() {}

  private static Rule rule(String pattern, Kind kind) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), kind);
  }

  static String american(String text) {
    String american = text;
    for (Rule rule : RULES) {
      american = rule.pattern().matcher(american).replaceAll(found -> changed(found, rule.kind()));
    }
    return american;
  }

  private static String changed(MatchResult found, Kind kind) {
    String first = found.group(1);
    return switch (kind) {
      case DROP_U -> first + found.group(2);
      case ONE_VOWEL -> Character.isUpperCase(first.charAt(0)) ? found.group(2).toUpperCase(Locale.ROOT) : found.group(2);
      case Z -> first + "z";
    };
  }
}
