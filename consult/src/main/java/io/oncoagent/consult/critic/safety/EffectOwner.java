package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An effect keeps its owner: «A improves survival after B» does not become «B improves survival». Source: product design, a statement says what its passage says. */
public final class EffectOwner implements Check {
  private static final Set<String> EFFECTS = Set.of("improve", "decrease", "increase", "superior", "worse", "benefit", "approved", "recommend", "standard", "prefer");

  @Override
  public String name() {
    return "effect-keeps-its-owner";
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
      List<Set<String>> mine = owners(claim.reading());
      if (!cited.isEmpty() && !claim.inherited() && !mine.isEmpty() && elsewhere(mine, docket.nearest(claim))) {
        problems.add(Problem.fail(claim, "In the passage this is said of another treatment."));
      }
    }
    return problems;
  }

  private static boolean elsewhere(List<Set<String>> mine, List<Reading> near) {
    boolean any = false;
    for (Reading r : near) {
      List<Set<String>> theirs = owners(r);
      if (theirs.isEmpty()) {
        // A sentence that ranks nothing before its verb cannot contradict.
        return false;
      }
      any = true;
      boolean firstOfMine = theirs.stream().anyMatch(t -> meets(t, mine.getFirst()));
      boolean firstOfTheirs = mine.stream().anyMatch(m -> meets(m, theirs.getFirst()));
      if (firstOfMine || firstOfTheirs) {
        return false;
      }
    }
    return any;
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x)));
  }

  /** Drugs and regimens named before the first word of effect, each with its parts. */
  private static List<Set<String>> owners(Reading r) {
    int verb = r.words().stream().filter(w -> EFFECTS.contains(w.concept())).mapToInt(Word::start).findFirst().orElse(-1);
    boolean passive = verb >= 0 && r.text().indexOf(" by ", verb) >= 0;
    List<Set<String>> owners = new ArrayList<>();
    for (Named n : r.named()) {
      if (!n.ambiguous() && n.start() < verb && !passive && (n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT)) {
        Set<String> keys = new HashSet<>(n.parts());
        keys.add(n.key());
        owners.add(keys);
      }
    }
    return owners;
  }
}
