package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the draft says of the patient is what the note says: the stage, the status of a marker, the sex. Source: product design, facts are read, never invented. */
public final class CaseAsStated implements Check {
  private static final Pattern STAGE = Pattern.compile("\\b(?:stage|estadio|figo(?: stage)?)\\s+(iv|iii|ii|i|0|[1-4])([abc]?[1-3]?)\\b");
  private static final Map<String, String> ROMAN = Map.of("1", "i", "2", "ii", "3", "iii", "4", "iv");

  @Override
  public String name() {
    return "case-as-stated";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Set<String> noted = stages(Folding.fold(docket.noteText()));
    String group = docket.facts().stage().group();
    if (group != null) {
      noted.addAll(stages("stage " + Folding.fold(group)));
    }
    Map<String, Set<MarkerStatus>> markers = MarkerReader.of(docket);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (claim.role() == SectionRole.SUMMARY) {
        Set<String> mine = stages(Folding.fold(claim.text()));
        if (!noted.isEmpty() && mine.stream().anyMatch(s -> !noted.contains(s))) {
          problems.add(Problem.fail(claim, "The note gives another stage."));
        }
        claim.reading().named(Category.BIOMARKER).forEach(n -> {
          MarkerStatus said = MarkerReader.status(claim.reading(), n);
          Set<MarkerStatus> known = markers.getOrDefault(n.key(), Set.of());
          boolean opposite = said == MarkerStatus.POSITIVE && known.equals(Set.of(MarkerStatus.NEGATIVE)) || said == MarkerStatus.NEGATIVE && known.equals(Set.of(MarkerStatus.POSITIVE));
          if (opposite) {
            problems.add(Problem.fail(claim, "The note gives another result for " + n.key() + "."));
          }
        });
      }
    }
    return problems;
  }

  /** Main groups only: IIIA is III. */
  private static Set<String> stages(String folded) {
    Set<String> found = new HashSet<>();
    Matcher m = STAGE.matcher(folded);
    while (m.find()) {
      found.add(ROMAN.getOrDefault(m.group(1), m.group(1)));
    }
    return found;
  }
}
