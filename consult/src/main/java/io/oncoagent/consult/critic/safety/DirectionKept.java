package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.claim.Verbatim;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An effect keeps its direction: better, no different, worse; and an effect that the passage does not state is not stated. Source: product design, «Evidence is not a recommendation». */
public final class DirectionKept implements Check {
  private enum Direction {
    BETTER,
    NO_DIFFERENCE,
    WORSE
  }

  private static final Set<String> OUTCOMES = Set.of("survival", "response", "remission", "cure", "death", "relapse", "progression", "toxicity", "quality", "efs", "pfs", "os", "dfs", "control", "outcome", "effective");
  private static final Set<String> BAD_OUTCOMES = Set.of("death", "relapse", "progression", "toxicity");
  private static final Set<String> UP = Set.of("increase", "high");
  private static final Set<String> DOWN = Set.of("decrease", "low");
  private static final Set<String> GOOD = Set.of("improve", "superior", "benefit", "effective", "better", "longer", "long", "best");
  private static final Set<String> BAD = Set.of("worse", "shorter", "short", "detrimental", "harm", "poorer", "poor");
  private static final Set<String> EQUAL = Set.of("equivalent", "noninferior", "unchanged");

  @Override
  public String name() {
    return "direction-kept";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      List<Source> cited = docket.sources().cited(claim);
      if (cited.isEmpty() || claim.role() == SectionRole.SOURCES || Verbatim.is(claim, cited) || !claim.reading().has(OUTCOMES)) {
        continue;
      }
      EnumSet<Direction> mine = directions(claim.reading());
      EnumSet<Direction> theirs = EnumSet.noneOf(Direction.class);
      docket.nearest(claim).forEach(r -> theirs.addAll(directions(r)));
      if (mine.size() == 1 && !theirs.isEmpty() && !theirs.containsAll(mine)) {
        problems.add(Problem.fail(claim, "The passage gives the effect another direction."));
      } else if (mine.contains(Direction.BETTER) && theirs.isEmpty() && cited.stream().allMatch(s -> s.quantities().noneMatch(q -> q.unit().equals("%")))) {
        problems.add(Problem.fail(claim, "The passage states no such effect."));
      }
    }
    return problems;
  }

  private static EnumSet<Direction> directions(Reading reading) {
    EnumSet<Direction> found = EnumSet.noneOf(Direction.class);
    for (int i = 0; i < reading.words().size(); i++) {
      Word w = reading.words().get(i);
      boolean denied = w.polarity() == Polarity.NEGATED;
      if (w.concept().equals("difference") && denied || EQUAL.contains(w.concept())) {
        found.add(Direction.NO_DIFFERENCE);
      } else if (GOOD.contains(w.concept()) || (UP.contains(w.concept()) || DOWN.contains(w.concept())) && nearOutcome(reading, i)) {
        found.add(denied ? Direction.NO_DIFFERENCE : good(reading, i) ? Direction.BETTER : Direction.WORSE);
      } else if (BAD.contains(w.concept())) {
        found.add(denied ? Direction.NO_DIFFERENCE : Direction.WORSE);
      }
    }
    return found;
  }

  private static boolean nearOutcome(Reading reading, int i) {
    return window(reading, i).stream().anyMatch(w -> OUTCOMES.contains(w.concept()));
  }

  /** Fewer deaths are better; more deaths are worse. */
  private static boolean good(Reading reading, int i) {
    String concept = reading.words().get(i).concept();
    if (GOOD.contains(concept)) {
      return true;
    }
    boolean bad = window(reading, i).stream().anyMatch(w -> BAD_OUTCOMES.contains(w.concept()));
    return UP.contains(concept) != bad;
  }

  private static List<Word> window(Reading reading, int i) {
    int clause = reading.words().get(i).clause();
    return reading.words().subList(Math.max(0, i - 4), Math.min(reading.words().size(), i + 5)).stream().filter(w -> w.clause() == clause).toList();
  }
}
