package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.critic.data.LabelRules;
import io.oncoagent.consult.critic.safety.Agents;
import io.oncoagent.consult.specialist.choose.Option;
import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.AgentReader;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the labels of an option's drugs say of a state that this patient is in. Each stands once, whichever options name the drug; it cites the passage that
 * offers the drug and names the label as its source.
 */
final class PatientCautions {
  /** More cautions would hide the one that matters. */
  private static final int MOST = 3;

  private final CaseProfile profile;
  private final Phrases phrases;
  private final StatementMaker maker;
  private final AgentReader reader;
  private final Agents agents;
  private final Map<String, Statement> written = new LinkedHashMap<>();

  PatientCautions(Lexicon lexicon, CaseProfile profile, Phrases phrases, StatementMaker maker) {
    this.profile = profile;
    this.phrases = phrases;
    this.maker = maker;
    this.reader = new AgentReader(lexicon);
    this.agents = new Agents(lexicon);
  }

  /** Ids of the cautions that the option depends on; what is new among them goes to {@code cautions}. */
  List<String> of(Option option, List<Statement> cautions) {
    List<LabelRules.Rule> rules = LabelRules.of(profile.states());
    Set<String> ids = new LinkedHashSet<>();
    for (Reading reading : rules.isEmpty() ? List.<Reading>of() : said(option)) {
      String words = reading == option.head() ? option.label() + " . " + reading.words() : reading.words();
      for (DrugEntry drug : reader.entries(words + " . " + String.join(" . ", reading.path().therapy()))) {
        rules.stream().filter(r -> agents.matches(r.selector(), drug) && ids.size() < MOST).forEach(r -> ids.add(caution(drug, r, reading, cautions)));
      }
    }
    return List.copyOf(ids);
  }

  private static List<Reading> said(Option option) {
    List<Reading> said = new ArrayList<>();
    if (option.item() != null) {
      said.add(option.item());
    }
    said.addAll(option.children());
    said.addAll(option.group().namedBelow().values());
    said.addAll(option.support());
    said.addAll(option.told());
    return said;
  }

  private String caution(DrugEntry drug, LabelRules.Rule rule, Reading reading, List<Statement> cautions) {
    Statement made = written.computeIfAbsent(
        drug.name() + "|" + rule.message(),
        key -> maker.cited(StatementKind.CAUTION, LabelRules.caution(rule, drug.name(), phrases.inSpanish()), List.of(), List.of(reading), StatementMaker.Extra.NONE));
    if (!cautions.contains(made)) {
      cautions.add(made);
    }
    return made.id();
  }
}
