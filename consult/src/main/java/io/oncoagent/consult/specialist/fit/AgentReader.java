package io.oncoagent.consult.specialist.fit;

import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Anticancer agents that a text names, regimens resolved into their drugs. */
public final class AgentReader {
  private final Lexicon lexicon;

  public AgentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Lexicon names of the drugs, in order of first mention; supportive drugs left out. */
  public Set<String> agents(String text) {
    Set<String> agents = new LinkedHashSet<>();
    for (Mention mention : lexicon.mentions(text)) {
      if (mention.category() == Category.DRUG && !mention.ambiguous()) {
        addIfAnticancer(agents, mention.key());
      } else if (mention.category() == Category.REGIMEN && !mention.ambiguous() && !partOfName(text, mention)) {
        lexicon.regimen(mention.key()).ifPresent(r -> r.components().forEach(c -> addIfAnticancer(agents, c)));
      }
    }
    return agents;
  }

  /** «PF» inside «PF-EPN-A» is no regimen. */
  private static boolean partOfName(String text, Mention mention) {
    boolean tiny = mention.end() - mention.start() <= 3;
    boolean before = mention.start() > 0 && text.charAt(mention.start() - 1) == '-';
    boolean after = mention.end() < text.length() && text.charAt(mention.end()) == '-';
    return tiny && (before || after);
  }

  private void addIfAnticancer(Set<String> agents, String name) {
    if (lexicon.drug(name).filter(d -> !d.supportive()).isPresent()) {
      agents.add(name);
    }
  }

  /** Entries of the agents named. */
  public List<DrugEntry> entries(String text) {
    return agents(text).stream().flatMap(name -> lexicon.drug(name).stream()).toList();
  }
}
