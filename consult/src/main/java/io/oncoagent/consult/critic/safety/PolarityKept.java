package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.claim.Verbatim;
import io.oncoagent.consult.critic.claim.Alignment;
import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the passage denies is not said, and what it says is not denied: «is not recommended», «no benefit», «needs no prophylaxis». Polarity after NegEx
 * (Chapman et al., J Biomed Inform 2001;34:301).
 */
public final class PolarityKept implements Check {
  /** Words whose turning round changes what a team would do. */
  private static final Set<String> TURNING =
      Set.of("recommend", "indicated", "prophylaxis", "must", "benefit", "difference", "improve", "approved", "effective", "biopsy", "standard", "option", "cure", "survival", "role", "response",
          "increase", "decrease", "available", "safe", "candidate", "required", "tissue", "relapse", "toxicity", "monitor", "resected");
  private static final Set<String> ADVISING = Set.of("recommend", "option", "indicated", "should", "delivered", "standard", "prefer", "start", "must", "candidate", "effective", "approved", "treat", "benefit", "used", "use");
  private static final Set<String> REFUSING = Set.of("avoid", "avoided", "omit", "omitted", "contraindicated", "withhold", "withheld", "unnecessary", "evitar", "contraindicado");
  /** Shares of the statement's content words; fitted on the development outputs. */
  private static final double NEARLY_SAME = 0.72;
  private static final double SAME = 0.88;
  private static final Set<String> REASONS =
      Set.of("because", "since", "given", "due", "porque", "debido", "dado", "as", "unless", "until", "here", "this", "patient", "her", "his", "who", "with", "por", "in", "for", "para", "en", "before", "yet");

  private static final List<Opposite> OPPOSITES =
      List.of(new Opposite("approved", "withdrawn"), new Opposite("recommend", "contraindicated"), new Opposite("recommend", "avoid"), new Opposite("start", "stop"), new Opposite("stop", "continue"),
          new Opposite("continue", "stop"), new Opposite("increase", "decrease"), new Opposite("decrease", "increase"), new Opposite("indicated", "contraindicated"), new Opposite("safe", "contraindicated"));

  /** A statement that says the one where its passage says the other. */
  private record Opposite(String mine, String theirs) {
    boolean turned(Reading claim, List<Reading> near) {
      return says(claim, mine) && !says(claim, theirs) && near.stream().anyMatch(r -> says(r, theirs)) && near.stream().noneMatch(r -> says(r, mine));
    }

    private static boolean says(Reading r, String concept) {
      return r.anyWord(w -> w.concept().equals(concept) && !Set.of("superior", "greater").contains(w.folded()));
    }
  }

  @Override
  public String name() {
    return "polarity-kept";
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
      if (!cited.isEmpty() && claim.role() != SectionRole.SOURCES && claim.kind() != StatementKind.WHY_NOT && !Verbatim.is(claim, cited)) {
        List<Reading> near = docket.nearest(claim);
        examine(claim, near, problems);
        if (mirrored(claim.reading(), near)) {
          problems.add(Problem.fail(claim, "The passage says almost the same, but denied where this is said or the other way round."));
        }
      }
    }
    return problems;
  }

  private static void examine(Claim claim, List<Reading> near, List<Problem> problems) {
    for (Named n : claim.reading().named()) {
      Problem p = named(claim, n, near);
      if (p != null) {
        problems.add(p);
      }
    }
    OPPOSITES.stream().filter(o -> o.turned(claim.reading(), near)).findFirst().ifPresent(o -> problems.add(Problem.fail(claim, "The passage says «" + o.theirs() + "» where this says «" + o.mine() + "».")));
    for (Word w : claim.reading().words()) {
      if (TURNING.contains(w.concept()) && turned(w, near)) {
        problems.add(Problem.fail(claim, "The passage says the opposite of «" + w.folded() + "» as it stands here."));
      }
    }
  }

  private static @Nullable Problem named(Claim claim, Named n, List<Reading> near) {
    List<Named> theirs = near.stream().filter(r -> !alike(r)).flatMap(r -> r.named(n.category())).filter(o -> o.key().equals(n.key())).toList();
    if (theirs.isEmpty() || n.polarity() == Polarity.RESTRICTED) {
      return null;
    }
    boolean treatment = n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT;
    boolean measure = n.category() == Category.TEST && claim.reading().named().stream().anyMatch(o -> o.category() == Category.DRUG || o.category() == Category.REGIMEN);
    if (n.affirmed() && !measure && Advice.offers(claim, n) && theirs.stream().allMatch(o -> o.polarity() == Polarity.NEGATED)) {
      return Problem.fail(claim, "The passage speaks against «" + Agents.name(n) + "».");
    }
    boolean denies = n.polarity() == Polarity.NEGATED && treatment && theirs.stream().allMatch(Named::affirmed);
    denies &= claim.reading().clause(n.clause()).stream().anyMatch(w -> w.polarity() == Polarity.NEGATED && ADVISING.contains(w.concept())) || claim.reading().clause(n.clause()).stream().anyMatch(w -> REFUSING.contains(w.folded()));
    if (denies && claim.kind() != StatementKind.WHY_NOT && claim.kind() != StatementKind.CAUTION) {
      boolean reasoned = claim.reading().words().stream().anyMatch(w -> w.start() > n.start() && REASONS.contains(w.folded()));
      return reasoned ? Problem.warn(claim, "The passage does not deny «" + Agents.name(n) + "».") : Problem.fail(claim, "The passage does not deny «" + Agents.name(n) + "».");
    }
    return null;
  }

  /** «No difference between A and B» speaks against neither. */
  private static boolean alike(Reading r) {
    return r.anyWord(w -> w.concept().equals("difference") && w.polarity() == Polarity.NEGATED);
  }

  /** Nearly the same words as one sentence of the passage, yet some of them stand under a denial in only one of the two. */
  private static boolean mirrored(Reading claim, List<Reading> near) {
    Set<String> mine = Alignment.terms(claim);
    Reading best = null;
    double most = 0;
    for (Reading r : near) {
      double share = (double) Alignment.shared(mine, Alignment.terms(r)) / Math.max(1, mine.size());
      if (share > most) {
        most = share;
        best = r;
      }
    }
    return best != null && most >= NEARLY_SAME && denies(claim) != denies(best) && flips(claim, best) >= (most >= SAME ? 1 : 2);
  }

  private static boolean denies(Reading r) {
    return r.anyWord(w -> w.polarity() == Polarity.NEGATED && Content.carries(w));
  }

  private static int flips(Reading claim, Reading other) {
    Map<String, Set<Polarity>> mine = polarities(claim);
    int flips = 0;
    for (Map.Entry<String, Set<Polarity>> theirs : polarities(other).entrySet()) {
      Set<Polarity> own = mine.getOrDefault(theirs.getKey(), Set.of());
      flips += own.size() == 1 && theirs.getValue().size() == 1 && !own.contains(Polarity.RESTRICTED) && !theirs.getValue().contains(Polarity.RESTRICTED) && !own.equals(theirs.getValue()) ? 1 : 0;
    }
    return flips;
  }

  private static Map<String, Set<Polarity>> polarities(Reading r) {
    Map<String, Set<Polarity>> found = new HashMap<>();
    r.words().stream().filter(Content::carries).forEach(w -> found.computeIfAbsent(w.concept(), k -> EnumSet.noneOf(Polarity.class)).add(w.polarity()));
    return found;
  }

  private static boolean turned(Word w, List<Reading> near) {
    List<Word> theirs = near.stream().flatMap(r -> r.words().stream()).filter(o -> o.concept().equals(w.concept())).toList();
    if (theirs.isEmpty() || w.polarity() == Polarity.RESTRICTED) {
      return false;
    }
    Polarity opposite = w.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED;
    return theirs.stream().allMatch(o -> o.polarity() == opposite);
  }
}
