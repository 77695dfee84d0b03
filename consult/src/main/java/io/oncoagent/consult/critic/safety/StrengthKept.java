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
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An option stays an option: what the passage only lists, reports or confines to trials does not become «standard», «must» or «recommended». Source: product
 * design, «Evidence is not a recommendation»; wording classes after the GRADE handbook's strong and conditional recommendations.
 */
public final class StrengthKept implements Check {
  private static final Set<String> STRONG = Set.of("must", "standard", "prefer", "recommend", "mandatory", "choice", "eleccion", "always", "siempre", "definitive", "best", "should", "indicated", "established", "proven");
  private static final Pattern EVERYBODY = Pattern.compile("\\b(every|all|any|each|todos los|todas las|cualquier) (\\w+ )?(patients?|cases?|women|men|children|adults|tumou?rs?|pacientes?|casos?)\\b|\\broutinely\\b|\\bis the rule\\b");
  private static final Set<String> STRONGEST = Set.of("must", "standard", "mandatory", "choice", "eleccion", "always", "siempre", "prefer", "established", "proven");
  private static final Set<String> WEAK = Set.of("may", "might", "option", "consider", "possible", "some", "selected", "occasionally", "alternative", "try", "sometimes");
  private static final Set<String> TRIAL = Set.of("investigational", "trial", "experimental", "preliminary", "phase", "retrospective", "uncertain", "unclear", "ongoing", "small", "preclinical");
  private static final Set<String> OFFERS = Set.of("option", "recommend", "standard", "prefer", "should", "must", "start", "indicated", "consider", "choice", "eleccion");

  @Override
  public String name() {
    return "strength-kept";
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
      if (!cited.isEmpty() && claim.role() != SectionRole.SOURCES && claim.role() != SectionRole.LIMITS && !Verbatim.is(claim, cited)) {
        Problem p = problem(claim, docket.nearest(claim));
        if (p != null) {
          problems.add(p);
        }
      }
    }
    return problems;
  }

  private static @Nullable Problem problem(Claim claim, List<Reading> near) {
    if (near.isEmpty()) {
      return null;
    }
    boolean strong = strong(claim.reading()) || EVERYBODY.matcher(Folding.fold(claim.text())).find();
    boolean passageStrong = near.stream().anyMatch(r -> said(r, STRONG));
    boolean passageWeak = near.stream().anyMatch(r -> said(r, WEAK));
    boolean passageTrial = near.stream().allMatch(r -> said(r, TRIAL));
    boolean onlyTrials = near.stream().anyMatch(StrengthKept::confinedToTrials);
    boolean mentionsTrial = said(claim.reading(), Set.of("trial", "investigational", "experimental"));
    if (onlyTrials && said(claim.reading(), OFFERS) && !mentionsTrial && !denies(claim.reading())) {
      return Problem.fail(claim, "The passage confines this to clinical trials.");
    }
    if (!strong || passageStrong || mentionsTrial) {
      return null;
    }
    if (passageWeak || passageTrial) {
      return Problem.fail(claim, "The passage " + (passageTrial ? "reports a study" : "calls this an option") + "; the statement makes more of it.");
    }
    return said(claim.reading(), STRONGEST) ? Problem.warn(claim, "The passage does not grade this as strongly.") : null;
  }

  /** A strong word in a clause that names a treatment or a test; in a sentence of one clause anywhere. */
  private static boolean strong(Reading r) {
    boolean one = r.words().isEmpty() || r.words().getLast().clause() == 0;
    return r.anyWord(w -> w.polarity() != Polarity.NEGATED && (STRONG.contains(w.concept()) || STRONG.contains(w.folded()))
        && (one || r.named().stream().anyMatch(n -> n.clause() == w.clause() && (n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT || n.category() == Category.TEST))));
  }

  private static boolean said(Reading r, Set<String> words) {
    return r.anyWord(w -> w.polarity() != Polarity.NEGATED && (words.contains(w.concept()) || words.contains(w.folded())));
  }

  private static boolean denies(Reading r) {
    return r.anyWord(w -> OFFERS.contains(w.concept()) && w.polarity() != Polarity.AFFIRMED);
  }

  private static boolean confinedToTrials(Reading r) {
    String t = r.text().toLowerCase(java.util.Locale.ROOT);
    boolean only = t.contains("only in") || t.contains("only within") || t.contains("outside") || t.contains("investigational") || t.contains("under clinical evaluation") || t.contains("under evaluation")
        || t.contains("only as part of") || t.contains("only be used in") || t.contains("only be given in") || t.contains("in the context of a clinical trial") || t.contains("remains experimental");
    return only && (t.contains("trial") || t.contains("investigational") || t.contains("evaluation") || t.contains("experimental"));
  }
}
