package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «After two or more prior regimens», «third line»: so many lines lie behind this patient. */
public final class PriorLinesRule implements PopulationRule {
  private static final String NAME = "prior-lines";
  private static final String COUNT = "(one|two|three|four|five|[1-5])";
  private static final String LINES = "(?:[\\w/-]+ ){0,4}(?:regimens?|lines?|therap(?:y|ies)|treatments?)\\b";
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b(?:after|received|receiving|following|failed|with|on) (?:at least )?" + COUNT + " or more (?:prior |previous )?" + LINES
              + "|\\b(?:at least|after|received|following|failed|with) " + COUNT + " (?:or more )?(?:prior|previous|earlier) " + LINES
              + "|\\bat least " + COUNT + " (?:prior |previous |earlier )?" + LINES);
  private static final Pattern ORDINAL = Pattern.compile("\\b(second|third|fourth|fifth)[- ](?:or later[- ]|and later[- ])?line\\b");
  private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
  private static final Map<String, Integer> ORDINALS = Map.of("second", 1, "third", 2, "fourth", 3, "fifth", 4);

  private final Remembered<Integer> read = new Remembered<>(PriorLinesRule::demanded);

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Integer behind = behind(profile);
    if (behind == null) {
      return FitResult.silent(NAME);
    }
    boolean met = false;
    for (String segment : text.plainSegments()) {
      int demanded = read.of(segment);
      if (demanded > behind) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for after " + demanded + " or more earlier lines", "se refiere a tras " + demanded + " o más líneas previas");
      }
      met |= demanded > 0;
    }
    return met ? FitResult.pass(NAME, 0.8) : FitResult.silent(NAME);
  }

  /** Lines given, null when the note does not let them be counted. */
  private static @Nullable Integer behind(CaseProfile profile) {
    if (profile.line() != null) {
      return profile.line() - 1;
    }
    return profile.phase() == Phase.FIRST && profile.priorDrugs().isEmpty() ? 0 : null;
  }

  /** The fewest earlier lines that the words ask for; 0 when they ask for none. */
  static int demanded(String plain) {
    int least = Integer.MAX_VALUE;
    Matcher counts = BEHIND.matcher(PlainWords.of(plain));
    while (counts.find()) {
      String number = counts.group(1) != null ? counts.group(1) : counts.group(2) != null ? counts.group(2) : counts.group(3);
      Integer word = NUMBERS.get(number);
      least = Math.min(least, word != null ? word : Integer.parseInt(number));
    }
    Matcher ordinals = ORDINAL.matcher(plain);
    while (ordinals.find()) {
      Integer lines = ORDINALS.get(ordinals.group(1));
      least = lines == null ? least : Math.min(least, lines);
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }
}
