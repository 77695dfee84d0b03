package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drugs against the patient's markers: an EGFR inhibitor with EGFR wild type, an anti-EGFR antibody with RAS mutation. Data: markers.tsv, a source each row. */
public final class MarkerConflicts implements Check {
  private record Rule(String selector, Set<String> markers, MarkerStatus conflict, List<String> cancers, String message, String source) {}

  private final List<Rule> rules;
  private final Agents agents;

  public MarkerConflicts(Agents agents) {
    this.agents = agents;
    rules = Rows.read("markers.tsv").stream()
        .map(r -> new Rule(r.get("drug"), Set.copyOf(r.list("markers")), MarkerStatus.valueOf(r.get("conflict")), r.list("cancers"), r.get("message"), r.get("source"))).toList();
  }

  @Override
  public String name() {
    return "marker-status";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Map<String, Set<MarkerStatus>> status = MarkerReader.of(docket);
    Set<String> cancers = cancers(docket);
    List<Rule> active = rules.stream().filter(r -> holds(r, status) && (r.cancers.isEmpty() || r.cancers.stream().anyMatch(cancers::contains))).toList();
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (Named n : claim.reading().named()) {
        if (Advice.offers(claim, n)) {
          agents.drugs(n).forEach(d -> examine(claim, d, active, problems));
        }
      }
    }
    return problems;
  }

  private void examine(Claim claim, DrugEntry drug, List<Rule> active, List<Problem> problems) {
    boolean partner = claim.reading().named().stream().flatMap(n -> agents.drugs(n).stream()).anyMatch(d -> agents.matches("class:KRAS G12C", d));
    // Sotorasib and adagrasib are labelled together with an anti-EGFR antibody in KRAS G12C colorectal cancer.
    active.stream().filter(r -> agents.matches(r.selector, drug) && !(partner && agents.matches("class:anti-EGFR antibody", drug)))
        .forEach(r -> problems.add(Problem.fail(claim, drug.name() + ": " + r.message + " (" + r.source + ")")));
  }

  /** All markers of the rule for a negative conflict (all must be negative), any for a positive one; a disputed result does not count. */
  private static boolean holds(Rule rule, Map<String, Set<MarkerStatus>> status) {
    List<Set<MarkerStatus>> known = rule.markers.stream().filter(status::containsKey).map(status::get).toList();
    if (rule.conflict == MarkerStatus.NEGATIVE) {
      return !known.isEmpty() && known.stream().allMatch(s -> s.equals(Set.of(MarkerStatus.NEGATIVE)));
    }
    return known.stream().anyMatch(s -> s.equals(Set.of(rule.conflict)));
  }

  private Set<String> cancers(Docket docket) {
    Set<String> codes = new HashSet<>();
    Cancer cancer = docket.facts().cancer();
    if (cancer != null) {
      codes.addAll(agents.lexicon().lineage(cancer.code()));
    }
    if (codes.isEmpty()) {
      docket.note().forEach(r -> r.named(Category.CANCER).forEach(n -> codes.addAll(agents.lexicon().lineage(n.key()))));
    }
    return codes;
  }
}
