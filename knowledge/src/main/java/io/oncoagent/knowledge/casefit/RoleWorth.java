package io.oncoagent.knowledge.casefit;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.util.List;
import java.util.regex.Pattern;

/** How much a passage advises, in [-1, 1]: lists of options and recommendations first, trials last, sections that advise nothing below. */
final class RoleWorth {
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "(?i)^(?:incidence|risk factors|anatomy|cellular classification|stage information|general information|ajcc|definitions|histolog|patholog|special considerations|survival|prognos|epidemiolog|genomic|molecular features|clinical (?:presentation|features)|late effects|survivorship|pathogenesis|world health|clinical prognostic|prognostic factors|genetic|biolog).*");
  private static final Pattern UNDER_EVALUATION = Pattern.compile("(?i).*(?:under clinical evaluation|clinical trials).*");

  private RoleWorth() {}

  static double of(List<String> section, List<PassageSentence> sentences) {
    double worth = 0.1;
    int options = 0;
    for (PassageSentence sentence : sentences) {
      worth = Math.max(worth, worth(sentence.role()));
      options += sentence.role() == SentenceRole.LISTS_OPTION ? 1 : 0;
    }
    worth += options >= 3 ? 0.1 : 0;
    if (section.stream().anyMatch(heading -> UNDER_EVALUATION.matcher(heading).matches())) {
      worth -= 0.7;
    }
    return section.stream().anyMatch(heading -> BACKGROUND.matcher(heading).matches()) ? worth - 0.6 : worth;
  }

  private static double worth(SentenceRole role) {
    return switch (role) {
      case LISTS_OPTION -> 0.9;
      case RECOMMENDS -> 0.75;
      case ADVISES_AGAINST -> 0.55;
      case APPROVAL -> 0.45;
      case CAUTION, WITHDRAWAL -> 0.35;
      case REPORTS_TRIAL -> 0.25;
      case LEAD_IN, HISTORY, DEFINITION, OTHER_POPULATION, BACKGROUND -> 0.1;
    };
  }
}
