package io.oncoagent.consult.critic.entail;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentence by sentence: does the cited passage say it? Not found fails, partly warns. */
public final class EntailedBySource implements Check {
  private static final Pattern WITHHOLDS = Pattern.compile("(?i)^(?:no|ningún) (?:\\w+ )?(?:treatment|therapy|tratamiento)\\b.{0,40}\\b(?:proposed|offered|started|given|propone|ofrece|inicia)");

  @Override
  public String name() {
    return "entailed-by-source";
  }

  @Override
  public Layer layer() {
    return Layer.ENTAILMENT;
  }

  /** «No treatment is proposed until tissue …» does less than any passage says, and names no drug. */
  private static boolean withholds(Claim claim) {
    boolean drug = claim.reading().named().stream().anyMatch(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN);
    return !drug && WITHHOLDS.matcher(claim.text()).find();
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      boolean judged = !docket.sources().cited(claim).isEmpty() && claim.role() != SectionRole.SOURCES && claim.role() != SectionRole.LIMITS && !claim.text().endsWith("?");
      if (!judged) {
        continue;
      }
      Support support = Entailment.support(claim, docket);
      if (support == Support.NOT_FOUND) {
        problems.add(claim.inherited() || withholds(claim) || claim.role() == SectionRole.SUMMARY ? Problem.warn(claim, "Not found in the cited passage.") : Problem.fail(claim, "The cited passage does not say this."));
      } else if (support == Support.PARTLY) {
        problems.add(Problem.warn(claim, "The cited passage says this in part."));
      }
    }
    return problems;
  }
}
