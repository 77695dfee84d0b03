package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A treatment tied to a marker is tied to the marker of its passage: «active with NTRK fusions» does not become «active with KRAS mutations». Source: product design, biomarker and drug belong together. */
public final class MarkerInSource implements Check {
  private static final List<Set<String>> SAME = List.of(Set.of("MSI", "MMR", "MLH1", "MSH2", "MSH6", "PMS2"), Set.of("ER", "PR", "hormone receptors"), Set.of("BRCA", "BRCA1", "BRCA2", "HRD", "HRR"), Set.of("RAS", "KRAS", "NRAS"));

  /** A branch names markers that decide elsewhere: «once EGFR is known». */
  private static final Pattern CONDITION = Pattern.compile("^(if|once|when|si|cuando|una vez)\\b");

  @Override
  public String name() {
    return "marker-in-source";
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
      Set<String> mine = markers(claim.reading().named().stream().filter(Named::affirmed).toList());
      boolean treatment = claim.reading().named().stream().anyMatch(n -> n.affirmed() && (n.category() == Category.DRUG || n.category() == Category.REGIMEN));
      if (cited.isEmpty() || claim.inherited() || CONDITION.matcher(Folding.fold(claim.text())).find() || mine.isEmpty() || !treatment || claim.role() == SectionRole.SOURCES || claim.role() == SectionRole.SUMMARY) {
        continue;
      }
      Set<String> theirs = cited.stream().flatMap(Source::readings).flatMap(r -> markers(r.named()).stream()).collect(Collectors.toSet());
      if (!theirs.isEmpty() && mine.stream().noneMatch(m -> theirs.stream().anyMatch(t -> same(m, t)))) {
        problems.add(Problem.fail(claim, "The passage ties this to " + String.join(", ", theirs) + ", not to " + String.join(", ", mine) + "."));
      }
    }
    return problems;
  }

  private static Set<String> markers(List<Named> named) {
    return named.stream().filter(n -> n.category() == Category.BIOMARKER && !n.ambiguous()).map(Named::key).collect(Collectors.toSet());
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || a.startsWith(b) || b.startsWith(a) || SAME.stream().anyMatch(s -> s.contains(a) && s.contains(b));
  }
}
