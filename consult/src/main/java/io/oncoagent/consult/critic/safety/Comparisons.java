package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** «A is better than B» does not become «B is better than A». Source: product design, statements say what their passage says. */
public final class Comparisons implements Check {
  private static final Set<String> BETTER = Set.of("superior", "improve", "better", "prefer", "longer", "higher", "effective", "outperformed", "fewer", "increase", "high");
  private static final Set<String> WORSE = Set.of("worse", "inferior", "shorter", "lower", "poorer", "low");

  private static final Set<String> HARM = Set.of("toxic", "toxicity", "toxicities", "adverse", "mortality", "complications", "tóxico", "toxicidad");
  private static final Set<String> MORE = Set.of("more", "greater", "higher", "increased", "worse", "mayor", "más");
  private static final Set<String> LESS = Set.of("less", "lower", "fewer", "reduced", "menor", "menos");

  private record Order(Named winner, Named loser) {}

  @Override
  public String name() {
    return "comparison-kept";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      boolean cited = !docket.sources().cited(claim).isEmpty();
      if (cited && (turned(claim, docket, Comparisons::order) || turned(claim, docket, Comparisons::harm))) {
        problems.add(Problem.fail(claim, "The passage ranks the two the other way round."));
      }
    }
    return problems;
  }

  private static boolean turned(Claim claim, Docket docket, Function<Reading, Optional<Order>> by) {
    Optional<Order> mine = by.apply(claim.reading());
    return mine.isPresent()
        && docket.nearest(claim).stream().map(by).flatMap(Optional::stream)
            .anyMatch(o -> o.winner().key().equals(mine.get().loser().key()) && o.loser().key().equals(mine.get().winner().key()));
  }

  /** Which of two is the more toxic: «toxicity was greater with A than with B», «B was less toxic than A». */
  private static Optional<Order> harm(Reading r) {
    boolean harm = r.anyWord(w -> w.concept().equals("toxicity") || HARM.contains(w.folded()));
    Optional<Word> than = r.words().stream().filter(w -> w.folded().equals("than") || w.folded().equals("que")).findFirst();
    if (!harm || than.isEmpty()) {
      return Optional.empty();
    }
    int pivot = than.get().start();
    boolean more = r.anyWord(w -> w.start() < pivot && MORE.contains(w.folded()));
    boolean less = r.anyWord(w -> w.start() < pivot && LESS.contains(w.folded()));
    Optional<Named> before = r.named().stream().filter(n -> thing(n) && n.start() < pivot).findFirst();
    Optional<Named> after = r.named().stream().filter(n -> thing(n) && n.start() > pivot).findFirst();
    if (more == less || before.isEmpty() || after.isEmpty() || before.get().key().equals(after.get().key())) {
      return Optional.empty();
    }
    return Optional.of(more ? new Order(before.get(), after.get()) : new Order(after.get(), before.get()));
  }

  /** The first thing named before a comparative and the first after «than», «to», «compared with». */
  private static Optional<Order> order(Reading r) {
    int than = -1;
    int comparative = -1;
    boolean better = true;
    for (int i = 0; i < r.words().size(); i++) {
      Word w = r.words().get(i);
      boolean up = BETTER.contains(w.concept()) || BETTER.contains(w.folded());
      boolean down = WORSE.contains(w.concept()) || WORSE.contains(w.folded());
      if (comparative < 0 && (up || down) && w.polarity() == Polarity.AFFIRMED) {
        comparative = w.start();
        better = up && !down;
      }
      if (Set.of("than", "to", "over", "versus", "que", "compared", "frente", "a", "with").contains(w.folded()) && comparative >= 0 && than < 0 && w.start() > comparative) {
        than = w.start();
      }
    }
    int at = comparative;
    int pivot = than;
    Optional<Named> before = r.named().stream().filter(n -> thing(n) && n.start() < at).findFirst();
    Optional<Named> after = r.named().stream().filter(n -> thing(n) && pivot >= 0 && n.start() > pivot).findFirst();
    if (before.isEmpty() || after.isEmpty() || before.get().key().equals(after.get().key())) {
      return Optional.empty();
    }
    return Optional.of(better ? new Order(before.get(), after.get()) : new Order(after.get(), before.get()));
  }

  private static boolean thing(Named n) {
    return switch (n.category()) {
      case DRUG, REGIMEN, TREATMENT -> true;
      default -> false;
    };
  }
}
