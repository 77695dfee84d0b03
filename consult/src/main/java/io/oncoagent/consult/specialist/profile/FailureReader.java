package io.oncoagent.consult.specialist.profile;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the drugs given did not work or were not borne. A treatment around an operation that ran its course has not failed, and neither has platinum where
 * the note calls the relapse platinum-sensitive. In a later line whose note ties the failure to no drug, all that was given for the disease has failed.
 */
final class FailureReader {
  private static final Pattern FAILED = Pattern.compile("progress|relapse|refractory|no response|\\bpd\\b|progresi");
  private static final Set<String> AROUND_SURGERY = Set.of("adjuvant", "neoadjuvant", "definitive");
  private static final String SENSITIVE = "platinum-sensitive";

  private final Lexicon lexicon;
  private final TermReader terms;

  FailureReader(Lexicon lexicon, TermReader terms) {
    this.lexicon = lexicon;
    this.terms = terms;
  }

  CaseProfile.Failed read(ClinicalFacts facts, Set<String> priorDrugs, Set<String> risk, Phase phase) {
    List<PriorTreatment> borne = facts.priorTreatments().stream().filter(p -> !"toxicity".equals(p.stopped())).toList();
    List<PriorTreatment> failed = borne.stream().filter(FailureReader::failed).toList();
    boolean told = failed.stream().anyMatch(p -> p.kind() != TreatmentKind.SURGERY && p.kind() != TreatmentKind.RADIOTHERAPY);
    Set<String> notBorne = new LinkedHashSet<>();
    Set<String> course = new LinkedHashSet<>();
    facts.priorTreatments().stream().filter(p -> "toxicity".equals(p.stopped())).forEach(p -> notBorne.addAll(drugs(p.name())));
    borne.stream().filter(p -> aroundSurgery(p) && !failed.contains(p)).forEach(p -> course.addAll(drugs(p.name())));
    Set<String> dead = new LinkedHashSet<>();
    List<Set<String>> together = new ArrayList<>();
    for (PriorTreatment prior : told || phase != Phase.LATER ? failed : borne.stream().filter(p -> !aroundSurgery(p)).toList()) {
      Set<String> drugs = drugs(prior.name());
      drugs.removeIf(drug -> risk.contains(SENSITIVE) && platinum(drug));
      dead.addAll(drugs);
      together.add(backbone(drugs));
    }
    together.removeIf(drugs -> drugs.size() < 2);
    Set<String> spent = new LinkedHashSet<>(priorDrugs);
    spent.removeIf(drug -> course.contains(drug) && !dead.contains(drug) || risk.contains(SENSITIVE) && platinum(drug));
    return new CaseProfile.Failed(spent, dead, together, notBorne);
  }

  private static boolean aroundSurgery(PriorTreatment prior) {
    return prior.intent() != null && AROUND_SURGERY.contains(prior.intent());
  }

  private static boolean failed(PriorTreatment prior) {
    boolean ended = "progression".equals(prior.stopped()) || prior.response() != null && FAILED.matcher(PlainWords.of(prior.response())).find();
    return ended && !aroundSurgery(prior);
  }

  /** The cytotoxic pair of a regimen, or all of it where there is none: what is added to it does not make it another. */
  private Set<String> backbone(Set<String> drugs) {
    Set<String> cytotoxic = new LinkedHashSet<>(drugs);
    cytotoxic.removeIf(drug -> lexicon.drug(drug).map(d -> !d.kind().equals("chemotherapy")).orElse(true));
    return cytotoxic.size() < 2 ? drugs : cytotoxic;
  }

  private boolean platinum(String drug) {
    return lexicon.drug(drug).map(d -> d.drugClass() != null && d.drugClass().contains("platinum")).orElse(false);
  }

  /** Drugs against the tumour that the name stands for. */
  private Set<String> drugs(String name) {
    Set<String> drugs = new LinkedHashSet<>();
    for (String key : terms.keys(name)) {
      if (key.startsWith("drug:")) {
        drugs.add(key.substring("drug:".length()));
      }
    }
    drugs.removeIf(drug -> lexicon.drug(drug).map(d -> d.supportive()).orElse(true));
    return drugs;
  }
}
