package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A route of administration is the passage's: «oral» does not become «intrathecal». Where the passage gives no route, naming one adds what it does not say. Source: ISMP high-alert medications. */
public final class RoutesKept implements Check {
  private static final Set<String> ROUTES = Set.of("oral", "intravenous", "intramuscular", "subcutaneous", "intrathecal", "intraperitoneal", "intravesical");

  @Override
  public String name() {
    return "routes-kept";
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
      boolean drug = claim.reading().named().stream().anyMatch(n -> n.category() == Category.DRUG);
      if (cited.isEmpty() || !drug || claim.role() == SectionRole.SOURCES) {
        continue;
      }
      Set<String> theirs = new HashSet<>();
      cited.forEach(s -> s.readings().forEach(r -> theirs.addAll(routes(r))));
      for (String route : routes(claim.reading())) {
        if (!theirs.contains(route)) {
          problems.add(theirs.isEmpty() ? Problem.warn(claim, "The passage gives no route («" + route + "»).") : Problem.fail(claim, "The passage gives another route than «" + route + "»."));
        }
      }
    }
    return problems;
  }

  private static Set<String> routes(Reading r) {
    Set<String> found = new HashSet<>();
    for (Word w : r.words()) {
      boolean stage = w.folded().equals("iv") && r.text().substring(0, w.start()).matches("(?is).*(stage|estadio|grade|group|type|phase)\\s*$");
      if (ROUTES.contains(w.concept()) && w.polarity() != Polarity.NEGATED && !stage) {
        found.add(w.concept());
      }
    }
    return found;
  }
}
