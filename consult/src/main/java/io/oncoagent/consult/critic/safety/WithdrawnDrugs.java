package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A drug that a given passage says is withdrawn, or whose indication in this cancer the lexicon lists as withdrawn (each with year and authority), is not offered.
 * The passage may say «this drug»: then it is the one named in its section. Source: product design, «a drug's withdrawal elsewhere in the document is looked for».
 */
public final class WithdrawnDrugs implements Check {
  private static final Pattern WITHDRAWN =
      Pattern.compile("\\b(withdrawn|withdrew|no longer (available|approved|marketed|indicated|recommended|sold|made|produced)|removed from the market|discontinued by the manufacturer|revoked|retirad[oa]|ya no esta (disponible|aprobad\\w+))\\b");
  private static final Pattern OTHER_SENSE = Pattern.compile("\\b(patients?|participants?|subjects?) (who )?(were )?withdr\\w+|withdrawn from (the )?(study|trial)|safely withdrawn|withdrawn in patients|\\b(may|can|could|should) (be )?(\\w+ )?(withdrawn|discontinued)|\\b(treatment|therapy) (was|is|has been) withdrawn");
  private static final Pattern PRONOUN = Pattern.compile("\\b(this|the|that) (drug|agent|medication|antibody|inhibitor|combination|indication|approval)|\\bit (has been|was|is)|este (farmaco|medicamento)");
  private final Agents agents;
  private final TextReader reader;

  public WithdrawnDrugs(Agents agents, TextReader reader) {
    this.agents = agents;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "withdrawn-drugs";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Set<String> byPassage = byPassage(docket);
    Set<String> cancers = cancers(docket);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (Named n : claim.reading().named()) {
        boolean available = claim.reading().anyWord(w -> w.concept().equals("available") || w.folded().equals("marketed") || w.folded().equals("sold"));
        boolean speaks = WITHDRAWN.matcher(Folding.fold(claim.text())).find();
        if (!speaks && n.affirmed() && (Advice.offers(claim, n) || available)) {
          agents.drugs(n).forEach(d -> examine(claim, d, byPassage, cancers, problems));
        }
      }
    }
    return problems;
  }

  private void examine(Claim claim, DrugEntry drug, Set<String> byPassage, Set<String> cancers, List<Problem> problems) {
    if (byPassage.contains(drug.name())) {
      problems.add(Problem.fail(claim, "A passage says that " + drug.name() + " has been withdrawn or is no longer available."));
      return;
    }
    for (String indication : drug.withdrawn()) {
      String what = indication.contains("(") ? indication.substring(0, indication.indexOf('(')) : indication;
      boolean again = indication.contains("again") || indication.contains("kept") || indication.contains("commercial");
      boolean hit = reader.read(what).named(Category.CANCER).anyMatch(c -> cancers.contains(c.key()));
      if (!again && (hit || what.strip().startsWith("all uses"))) {
        problems.add(Problem.warn(claim, drug.name() + ": a withdrawn indication is on record: " + indication));
      }
    }
  }

  private Set<String> byPassage(Docket docket) {
    Set<String> drugs = new HashSet<>();
    for (Source source : docket.sources().all()) {
      for (Reading r : source.sentences()) {
        String t = Folding.fold(r.text());
        if (!WITHDRAWN.matcher(t).find() || OTHER_SENSE.matcher(t).find()) {
          continue;
        }
        List<String> named = agents.drugKeys(r);
        drugs.addAll(named);
        if (named.isEmpty() && PRONOUN.matcher(t).find()) {
          drugs.addAll(ofSection(docket, source));
        }
      }
    }
    return drugs;
  }

  /** The drugs that this passage or another of the same section names, when they are one. */
  private Set<String> ofSection(Docket docket, Source source) {
    Set<String> own = new HashSet<>();
    source.readings().forEach(r -> own.addAll(agents.drugKeys(r)));
    if (!own.isEmpty()) {
      return own;
    }
    docket.sources().all().stream().filter(s -> s.heading().text().equals(source.heading().text())).forEach(s -> s.readings().forEach(r -> own.addAll(agents.drugKeys(r))));
    return own.size() == 1 ? own : Set.of();
  }

  private Set<String> cancers(Docket docket) {
    Cancer cancer = docket.facts().cancer();
    return cancer == null ? Set.of() : Set.copyOf(agents.lexicon().lineage(cancer.code()));
  }
}
