package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A vinca alkaloid by the intrathecal route is fatal. Source: FDA label of vincristine, boxed warning; WHO alert 115 (2007); ISMP targeted best practice 1. */
public final class IntrathecalVinca implements Check {
  private static final Pattern PUNCTURE = Pattern.compile("(?i)lumbar puncture|spinal (?:tap|injection|canal|fluid)|cerebrospinal fluid|\\bCSF\\b|ommaya|punción lumbar|intraspinal");
  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:never|not|no|nunca|must not|fatal)\\b");
  private final Agents agents;

  public IntrathecalVinca(Agents agents) {
    this.agents = agents;
  }

  @Override
  public String name() {
    return "intrathecal-vinca";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      if (byPuncture(claim)) {
        problems.add(Problem.fail(claim, "A vinca alkaloid is never given by the intrathecal route: it is fatal."));
      }
      for (Word w : claim.reading().words()) {
        boolean route = w.concept().equals("intrathecal") || w.folded().equals("it") && claim.text().substring(w.start(), w.end()).equals("IT");
        if (route && w.polarity() == Polarity.AFFIRMED && vinca(claim, w)) {
          problems.add(Problem.fail(claim, "A vinca alkaloid is never given by the intrathecal route: it is fatal."));
        }
      }
    }
    return problems;
  }

  /** «At lumbar puncture», «into the spinal fluid» with an affirmed vinca alkaloid before it in the same clause. */
  private boolean byPuncture(Claim claim) {
    Matcher route = PUNCTURE.matcher(claim.text());
    return route.find() && claim.reading().named().stream().anyMatch(n -> n.affirmed() && n.end() <= route.start() && n.category() == Category.DRUG && isVinca(n) && !DENIED.matcher(claim.text().substring(0, route.start())).find());
  }

  /** In a list «vincristine, intrathecal methotrexate» the route belongs to the drug that follows it. */
  private boolean vinca(Claim claim, Word route) {
    List<Named> drugs = claim.reading().named().stream().filter(n -> n.clause() == route.clause() && n.affirmed() && !agents.drugs(n).isEmpty() && n.category() == Category.DRUG).toList();
    for (Named n : drugs) {
      if (n.start() >= route.end() && n.start() - route.end() <= 3) {
        return isVinca(n);
      }
    }
    Named before = null;
    for (Named n : drugs) {
      before = n.end() <= route.start() ? n : before;
    }
    return before == null ? drugs.stream().anyMatch(this::isVinca) : isVinca(before);
  }

  private boolean isVinca(Named n) {
    return agents.drugs(n).stream().anyMatch(d -> agents.matches("class:vinca", d) || agents.matches("caution:cns-intrathecal-fatal", d) || d.name().equals("bortezomib"));
  }
}
