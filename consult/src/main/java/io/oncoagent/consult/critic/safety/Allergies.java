package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.TextReader;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A drug, or one of its class, to which the patient has an allergy is not offered. Source: every label, section «Contraindications: hypersensitivity». */
public final class Allergies implements Check {
  private static final Set<String> WORDS =
      Set.of("allergy", "allergic", "allergies", "anaphylaxis", "anaphylactic", "hypersensitivity", "alergia", "alergico", "alergica", "anafilaxia", "hipersensibilidad", "angioedema", "alergias");
  private static final Set<String> CROSS_REACTING = Set.of("taxane", "platinum compound", "anthracycline", "asparagine-depleting enzyme", "penicillin");
  private static final int NEAR = 6;
  private final Agents agents;
  private final TextReader reader;

  public Allergies(Agents agents, TextReader reader) {
    this.agents = agents;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "allergy";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Set<DrugEntry> allergens = allergens(docket);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      for (Named n : claim.reading().named()) {
        if (!allergens.isEmpty() && Advice.offers(claim, n)) {
          agents.drugs(n).stream().filter(d -> allergens.stream().anyMatch(a -> same(a, d))).findFirst()
              .ifPresent(d -> problems.add(Problem.fail(claim, "The patient has an allergy to " + d.name() + " or its class.")));
        }
      }
    }
    return problems;
  }

  private Set<DrugEntry> allergens(Docket docket) {
    Set<DrugEntry> found = new HashSet<>();
    docket.facts().allergies().forEach(a -> {
      agents.lexicon().drug(a.name()).ifPresent(found::add);
      reader.read(a.name()).named(Category.DRUG).forEach(n -> found.addAll(agents.drugs(n)));
    });
    for (Reading r : docket.note()) {
      for (int i = 0; i < r.words().size(); i++) {
        Word w = r.words().get(i);
        if (WORDS.contains(w.folded()) && w.polarity() != Polarity.NEGATED) {
          near(r, i, found);
        }
      }
    }
    return found;
  }

  private void near(Reading r, int i, Set<DrugEntry> found) {
    int from = r.words().get(Math.max(0, i - NEAR)).start();
    int to = r.words().get(Math.min(r.words().size() - 1, i + NEAR)).end();
    r.named(Category.DRUG).filter(n -> n.start() >= from && n.end() <= to && n.affirmed()).forEach(n -> found.addAll(agents.drugs(n)));
  }

  private static boolean same(DrugEntry allergen, DrugEntry drug) {
    String a = allergen.drugClass() == null ? "" : allergen.drugClass();
    String d = drug.drugClass() == null ? "" : drug.drugClass();
    return allergen.name().equals(drug.name()) || a.equals(d) && CROSS_REACTING.stream().anyMatch(a::contains);
  }
}
