package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.claim.Verbatim;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Quantity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * A dose keeps its schedule: numbers of a schedule that stand together in a statement stand together in one sentence of its passage, and an interval («every 3
 * weeks») is not a duration («for 3 weeks»). Source of the rule: ISMP, mix-ups between regimens of one drug.
 */
public final class NumbersTogether implements Check {
  @Override
  public String name() {
    return "schedule-kept";
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
      if (cited.isEmpty() || claim.role() == SectionRole.SOURCES || claim.role() == SectionRole.SUMMARY || Verbatim.is(claim, cited)) {
        continue;
      }
      List<Quantity> numbers = claim.reading().quantities();
      numbers.stream().filter(q -> otherUse(claim.reading(), q, cited)).findFirst()
          .ifPresent(q -> problems.add(Problem.fail(claim, "«" + words(claim, q) + "» is " + (TimeRole.of(claim.reading(), q) == TimeRole.INTERVAL ? "not the interval" : "not how long it lasts") + " in the passage.")));
      if (torn(claim.reading(), numbers, cited)) {
        problems.add(Problem.fail(claim, "The numbers of this schedule belong to different schedules in the passage."));
      }
    }
    return problems;
  }

  /** The passage has the same length of time, but only ever as the other of interval and duration; where it speaks of the same drugs, only there. */
  private static boolean otherUse(Reading claim, Quantity q, List<Source> cited) {
    TimeRole mine = TimeRole.of(claim, q);
    List<Reading> with = cited.stream().flatMap(Source::readings).filter(r -> r.quantities().stream().anyMatch(q::sameAs)).toList();
    List<Reading> same = with.stream().filter(r -> sharesDrug(claim, r)).toList();
    TimeRole other = mine == TimeRole.INTERVAL ? TimeRole.DURATION : TimeRole.INTERVAL;
    return mine != TimeRole.OTHER && !with.isEmpty()
        && (same.isEmpty() ? with : same).stream().allMatch(r -> r.quantities().stream().filter(q::sameAs).allMatch(x -> TimeRole.of(r, x) == other));
  }

  private static boolean sharesDrug(Reading claim, Reading r) {
    return claim.named().stream().filter(NumbersTogether::agent).anyMatch(n -> r.named().stream().filter(NumbersTogether::agent).anyMatch(o -> o.key().equals(n.key())));
  }

  private static boolean agent(Named n) {
    return n.category() == Category.DRUG || n.category() == Category.REGIMEN;
  }

  private static boolean torn(Reading claim, List<Quantity> numbers, List<Source> cited) {
    for (Quantity dose : numbers) {
      for (Quantity beside : numbers) {
        boolean schedule = dose.isDose() && (beside.unit().equals("cycles") || TimeRole.every(claim, beside)) && dose.clause() == beside.clause();
        if (schedule && apart(dose, beside, cited)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Some sentence gives the dose with another number in the other's place, and none gives the two together. */
  private static boolean apart(Quantity dose, Quantity beside, List<Source> cited) {
    List<Reading> with = cited.stream().flatMap(Source::readings).filter(r -> r.quantities().stream().anyMatch(dose::sameAs)).toList();
    boolean together = with.stream().anyMatch(r -> r.quantities().stream().anyMatch(beside::sameAs));
    boolean other = with.stream().anyMatch(r -> r.quantities().stream().anyMatch(x -> x.unit().equals(beside.unit()) && (beside.unit().equals("cycles") || TimeRole.every(r, x)) && !beside.sameAs(x)));
    return !together && other;
  }

  private static String words(Claim claim, Quantity q) {
    return claim.text().substring(q.start(), Math.min(q.end(), claim.text().length()));
  }
}
