package io.oncoagent.consult.extract.course;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of what a note may leave unsaid: for which cancers and cases it matters, what makes it known, and how much turns on it. */
record MissingRule(List<String> cancers, List<String> when, int weight, List<String> knownBy, MissingItem english, MissingItem spanish) {
  private static final Pattern AGE = Pattern.compile("age(>=|<)(\\d+)");

  boolean applies(KnownSoFar known, Lexicon lexicon) {
    boolean mine = cancers.contains("*") || cancers.stream().anyMatch(code -> lexicon.isA(known.cancer(), code));
    boolean spared = when.stream().filter(token -> token.startsWith("except:")).flatMap(token -> java.util.Arrays.stream(token.substring("except:".length()).split(","))).anyMatch(code -> lexicon.isA(known.cancer(), code));
    return mine && !spared && when.stream().filter(token -> !token.startsWith("except:")).allMatch(token -> holds(token, known)) && knownBy.stream().noneMatch(known::has);
  }

  private static boolean holds(String token, KnownSoFar known) {
    Matcher age = AGE.matcher(token);
    if (age.matches()) {
      Integer years = known.patient().ageYears();
      int bound = Integer.parseInt(age.group(2));
      return years != null && (age.group(1).equals("<") ? years < bound : years >= bound);
    }
    if (token.startsWith("positive:")) {
      return known.markers().stream().anyMatch(marker -> positive(marker, token.substring("positive:".length())));
    }
    return switch (token) {
      case "" -> true;
      case "advanced" -> known.advanced();
      case "not-advanced" -> !known.advanced();
      case "female", "male" -> token.equals(known.patient().sex());
      case "no-comfort" -> !known.course().supportiveOnly();
      case "curable" -> !known.advanced() && !known.course().supportiveOnly();
      case "tissue:open" -> known.tissue() == Tissue.NOT_MENTIONED || known.tissue().blocksTreatment();
      default -> throw new IllegalStateException("missing.tsv: unknown condition " + token);
    };
  }

  private static boolean positive(Biomarker marker, String name) {
    return marker.name().equals(name) && marker.status() == MarkerStatus.POSITIVE;
  }
}
