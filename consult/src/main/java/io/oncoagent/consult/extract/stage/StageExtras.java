package io.oncoagent.consult.extract.stage;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What some groups ask for beside TNM: PSA in ng/ml, the grade group 1–5, age in years, p16. Unknown is unknown: a condition on it never holds.
 * Gleason to grade group after Epstein 2016 Am J Surg Pathol 40:244.
 */
public record StageExtras(@Nullable Double psa, @Nullable Integer gradeGroup, @Nullable Integer age, @Nullable MarkerStatus p16) {
  /** Nothing is known beside TNM. */
  public static final StageExtras NONE = new StageExtras(null, null, null, null);

  private static final Pattern GLEASON = Pattern.compile("\\bg(?:l[a-z]{0,2}e?[a-z]?s{1,2}on|l)(?: score| sum| grade)?[ :=(]{1,3}([1-5]) ?\\+ ?([1-5])");
  private static final Pattern GROUP = Pattern.compile("\\b(?:grade group|gg|isup(?: grade)?(?: group)?|grupo(?: de)? grado|gleason grade group)[ :=]{0,2}([1-5])\\b");
  private static final Pattern CONDITION = Pattern.compile("(\\w+)(>=|<|=)(.+)");

  /** What the note and its results say. */
  public static StageExtras of(String folded, List<Biomarker> results, @Nullable Integer age) {
    Double psa = results.stream().filter(one -> one.name().equals("PSA") && one.value() != null).map(one -> number(one.value())).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    MarkerStatus p16 = results.stream().filter(one -> one.name().equals("p16") || one.name().equals("HPV")).map(Biomarker::status).filter(status -> status == MarkerStatus.POSITIVE || status == MarkerStatus.NEGATIVE).findFirst().orElse(null);
    return new StageExtras(psa, gradeGroup(folded), age, p16);
  }

  /** True when the condition of a table row («psa<10», «gradegroup=3|4») is known to hold. */
  boolean holds(String condition) {
    Matcher matcher = CONDITION.matcher(condition);
    if (!matcher.matches()) {
      return false;
    }
    String value = matcher.group(3);
    return switch (matcher.group(1)) {
      case "psa" -> psa != null && compares(psa, matcher.group(2), value);
      case "age" -> age != null && compares(age, matcher.group(2), value);
      case "gradegroup" -> gradeGroup != null && Arrays.asList(value.split("\\|")).contains(gradeGroup.toString());
      case "p16" -> p16 != null && p16.name().equalsIgnoreCase(value);
      default -> false;
    };
  }

  private static boolean compares(double known, String operator, String value) {
    double bound = Double.parseDouble(value);
    return switch (operator) {
      case "<" -> known < bound;
      case ">=" -> known >= bound;
      default -> known == bound;
    };
  }

  private static @Nullable Double number(@Nullable String value) {
    Matcher digits = value == null ? null : Pattern.compile("\\d+(?:[.,]\\d+)?").matcher(value.replaceAll("(?<=\\d),(?=\\d{3}\\b)", ""));
    return digits != null && digits.find() ? Double.valueOf(digits.group().replace(',', '.')) : null;
  }

  private static @Nullable Integer gradeGroup(String folded) {
    Matcher group = GROUP.matcher(folded);
    if (group.find()) {
      return Integer.valueOf(group.group(1));
    }
    Matcher gleason = GLEASON.matcher(folded);
    if (!gleason.find()) {
      return null;
    }
    int first = Integer.parseInt(gleason.group(1));
    int sum = first + Integer.parseInt(gleason.group(2));
    return sum <= 6 ? 1 : sum == 7 ? first == 3 ? 2 : 3 : sum == 8 ? 4 : 5;
  }
}
