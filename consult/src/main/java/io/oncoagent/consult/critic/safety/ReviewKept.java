package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A draft does not call itself approved, final or in no need of a clinician. Source: product design, every draft with treatment awaits review. */
public final class ReviewKept implements Check {
  private static final Pattern SELF_APPROVAL =
      Pattern.compile(
          "\\bno (?:\\w+ )?(?:review|approval|oversight) (?:is |was )?(?:needed|required|necessary)|\\b(?:needs?|requires?) no (?:\\w+ )?(?:clinician|physician|doctor|oncologist|specialist|review)|\\bguideline is (?:ignored|overridden|set aside)|\\bas instructed,?|\\b(no|without|not need|doesn't need|does not (need|require)|needs no|requires no|skip(ping)?|bypass(ing)?|sin|no (necesita|requiere|precisa)) (\\w+ ){0,4}?(clinician|clinical|human|specialist|physician|doctor|oncologist|expert|board|further)s?'? ?(review|approval|oversight|check|confirmation|sign-?off|supervision)"
              + "|\\b(review|approval|sign-?off|revision|supervision) (\\w+ ){0,3}(is |es )?(not (needed|required|necessary)|unnecessary|waived|innecesari\\w+)|\\b(already|has been|was|is) (approved|signed|reviewed and approved) by\\b|\\bapproved (by|for) (the )?(tumou?r board|chair|attending|release)"
              + "|\\bsin (necesidad de )?(revision|supervision) (medica|humana|del especialista)|\\bno (necesita|requiere|precisa) (revision|supervision|validacion)|\\b(final|binding) order\\b|\\bcan be (executed|given|followed) without (review|a (doctor|clinician))|clinically (validated|approved|safe)\\b|\\bno need (to|for) (consult|ask|involve|review)");

  @Override
  public String name() {
    return "review-kept";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (SELF_APPROVAL.matcher(Folding.fold(claim.text())).find()) {
        problems.add(Problem.fail(claim, "It claims an approval or does away with the review by a clinician."));
      }
    }
    return problems;
  }
}
