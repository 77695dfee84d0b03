package io.oncoagent.consult.specialist.choose;

import io.oncoagent.consult.specialist.fit.AgentReader;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * A subsection on a drug that stands in the document's lists only for patients whom a fact of this note excludes: it must not be an option while the list item
 * is a why-not. The exclusion wins.
 */
public final class OnlyExcluded {
  private static final Set<String> OWN_FACT = Set.of("marker", "agent-marker", "allergy", "label", "transplant", "prior-treatment");

  private final AgentReader agents;

  public OnlyExcluded(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  /** Whether no list item that names the option's drugs is for this patient, and one of them is not by a fact of the note. */
  public boolean holds(Option option, List<Reading> readings) {
    String label = option.label();
    Set<String> offered = agents.agents(label.substring(label.lastIndexOf(": ") + 1));
    if (offered.isEmpty() || option.item() != null && option.item().agents().containsAll(offered)) {
      return false;
    }
    String document = option.head().evidence().passage().document();
    List<Reading> listed =
        readings.stream().filter(r -> r.role() == SentenceRole.LISTS_OPTION && r.evidence().passage().document().equals(document) && r.agents().containsAll(offered)).toList();
    return listed.stream().noneMatch(r -> r.fit().allows()) && listed.stream().anyMatch(r -> r.fit().exclusion().filter(because -> OWN_FACT.contains(because.rule())).isPresent());
  }
}
