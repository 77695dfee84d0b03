package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.DrugEntry;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.TreatmentEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the names of drugs, regimens and treatments stand for, from the lexicon. */
public final class Agents {
  private static final Set<String> ANTICANCER = Set.of("chemotherapy", "targeted", "immunotherapy", "hormonal", "radiopharmaceutical", "cellular");
  private static final Set<String> LOCAL = Set.of("surgery", "radiotherapy", "transplant", "ablation", "embolisation");
  private final Lexicon lexicon;

  public Agents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The drugs that a name means: itself, or a regimen's components. */
  public List<DrugEntry> drugs(Named named) {
    return switch (named.category()) {
      case DRUG -> lexicon.drug(named.key()).stream().toList();
      case REGIMEN -> components(named.key()).flatMap(c -> lexicon.drug(c).stream()).toList();
      default -> List.of();
    };
  }

  public Stream<String> components(String regimen) {
    return lexicon.regimen(regimen).stream().flatMap(r -> r.components().stream());
  }

  /** All drugs named in a sentence, said or denied. */
  public List<String> drugKeys(Reading reading) {
    List<String> keys = new ArrayList<>();
    reading.named().forEach(n -> drugs(n).forEach(d -> keys.add(d.name())));
    return keys;
  }

  public boolean isAnticancer(DrugEntry drug) {
    return !drug.supportive() && ANTICANCER.contains(drug.kind());
  }

  /** A drug, regimen, operation, radiotherapy, transplant or ablation against the tumour. */
  public boolean isAnticancer(Named named) {
    return switch (named.category()) {
      case DRUG -> drugs(named).stream().anyMatch(this::isAnticancer);
      case REGIMEN -> true;
      case TREATMENT -> lexicon.treatment(named.key()).map(t -> LOCAL.contains(t.kind()) || systemic(t)).orElse(false);
      default -> false;
    };
  }

  public String treatmentKind(Named named) {
    return lexicon.treatment(named.key()).map(TreatmentEntry::kind).orElse("");
  }

  private static boolean systemic(TreatmentEntry treatment) {
    String name = treatment.name();
    return name.contains("chemotherapy") || name.contains("immunotherapy") || name.contains("endocrine therapy") || name.contains("targeted therapy") || name.contains("CAR T")
        || name.contains("hormone") || name.contains("systemic therapy") || name.contains("perfusion") || name.contains("HIPEC");
  }

  /** A selector of a data file: a drug's name, {@code class:words}, {@code kind:word} or {@code caution:key}. */
  public boolean matches(String selector, DrugEntry drug) {
    int colon = selector.indexOf(':');
    if (colon < 0) {
      return drug.name().equalsIgnoreCase(selector);
    }
    String value = selector.substring(colon + 1);
    return switch (selector.substring(0, colon)) {
      case "class" -> drug.drugClass() != null && Folding.fold(drug.drugClass()).contains(Folding.fold(value));
      case "kind" -> drug.kind().equals(value);
      case "caution" -> drug.cautions().contains(value) && !drug.supportive();
      case "target" -> drug.targets().contains(value);
      default -> throw new IllegalStateException("critic: unknown selector " + selector);
    };
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Readable name. */
  public static String name(Named named) {
    return named.category() == Category.DRUG || named.category() == Category.REGIMEN ? named.key() : named.key().replace('-', ' ');
  }
}
