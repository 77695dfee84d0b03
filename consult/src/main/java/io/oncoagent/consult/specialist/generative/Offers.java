package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.fit.AgentReader;
import io.oncoagent.consult.specialist.profile.TermReader;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a draft offers, by the lexicon's names: drugs where an option names any, else the kind of treatment. */
final class Offers {
  private static final String TREATMENT = "treatment:";
  private final AgentReader agents;
  private final TermReader terms;

  Offers(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
    this.terms = new TermReader(lexicon);
  }

  Set<String> of(List<Statement> statements) {
    Set<String> names = new TreeSet<>();
    statements.stream().filter(s -> s.kind() == StatementKind.OPTION).forEach(s -> names.addAll(of(s)));
    return names;
  }

  Set<String> of(Recommendation draft) {
    return of(draft.statements());
  }

  /** The words before the first quotation name what is offered; what is quoted after them compares it with others. */
  Set<String> of(Statement option) {
    int quoted = option.text().indexOf('“');
    String act = quoted > 0 ? option.text().substring(0, quoted) : option.text();
    Set<String> drugs = agents.agents(act);
    if (!drugs.isEmpty()) {
      return drugs;
    }
    Set<String> kinds = new TreeSet<>();
    terms.keys(act).stream().filter(k -> k.startsWith(TREATMENT)).forEach(k -> kinds.add(k.substring(TREATMENT.length())));
    return kinds;
  }
}
