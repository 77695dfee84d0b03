package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every drug, regimen, treatment and test that a statement says stands in the passage it cites; a history may stand in the note instead. What is denied needs no
 * source. Source of the rule: the public agents' wrong citations (product design, «What may be said»).
 */
public final class NamedThings implements Check {
  private final Agents agents;

  public NamedThings(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "named-in-source";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Support support = new Support(agents);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (claim.role() == SectionRole.SOURCES) {
        continue;
      }
      for (Named n : claim.reading().named()) {
        Problem problem = matters(n) ? problem(docket, support, claim, n) : denied(docket, support, claim, n);
        if (problem != null) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private static boolean matters(Named n) {
    return n.affirmed() && !n.ambiguous()
        && (n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT || n.category() == Category.TEST);
  }

  /** «No benefit from X [1]»: a report about a drug that nobody named. */
  private @Nullable Problem denied(Docket docket, Support support, Claim claim, Named n) {
    boolean drug = n.category() == Category.DRUG || n.category() == Category.REGIMEN;
    boolean report = !claim.inherited() && !docket.sources().cited(claim).isEmpty() && claim.reading().anyWord(w -> w.concept().equals("benefit") || w.concept().equals("trial") || w.concept().equals("show") || w.concept().equals("improve"));
    if (!drug || n.ambiguous() || n.affirmed() || !report || support.in(docket.sources().all(), claim.reading(), n) || support.inNote(docket.note(), claim.reading(), n)) {
      return null;
    }
    return Problem.fail(claim, "«" + Agents.name(n) + "» is not named in the passage it cites.");
  }

  private @Nullable Problem problem(Docket docket, Support support, Claim claim, Named n) {
    List<Source> cited = docket.sources().cited(claim);
    if (support.in(cited, claim.reading(), n)) {
      return null;
    }
    boolean offered = Advice.offers(claim, n);
    boolean inNote = support.inNote(docket.note(), claim.reading(), n);
    if (inNote && !offered) {
      return null;
    }
    boolean elsewhere = support.in(docket.sources().all(), claim.reading(), n);
    boolean drug = n.category() == Category.DRUG || n.category() == Category.REGIMEN;
    return cited.isEmpty() ? uncited(claim, n, offered, elsewhere, drug) : cited(claim, n, offered, elsewhere, drug);
  }

  private @Nullable Problem cited(Claim claim, Named n, boolean offered, boolean elsewhere, boolean drug) {
    String message = "«" + Agents.name(n) + "» is not named in the passage it cites.";
    boolean treatment = drug || n.category() == Category.TREATMENT && agents.isAnticancer(n);
    if (offered && treatment || drug && !elsewhere) {
      return Problem.fail(claim, message);
    }
    return Problem.warn(claim, message);
  }

  private @Nullable Problem uncited(Claim claim, Named n, boolean offered, boolean elsewhere, boolean drug) {
    if (elsewhere) {
      return offered && drug ? Problem.warn(claim, "«" + Agents.name(n) + "» stands in a passage that the sentence does not cite.") : null;
    }
    if (drug && (offered || claim.role() == SectionRole.SUMMARY)) {
      return Problem.fail(claim, "«" + Agents.name(n) + "» stands neither in a passage nor in the note.");
    }
    boolean treatment = n.category() == Category.TREATMENT && agents.isAnticancer(n);
    return offered && treatment && claim.role() != SectionRole.LIMITS
        ? Problem.fail(claim, "«" + Agents.name(n) + "» stands in no passage.")
        : drug || treatment ? Problem.warn(claim, "«" + Agents.name(n) + "» stands in no passage.") : null;
  }
}
