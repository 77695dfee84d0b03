package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.Check;
import io.oncoagent.consult.critic.Problem;
import io.oncoagent.consult.critic.claim.Advice;
import io.oncoagent.consult.critic.claim.Claim;
import io.oncoagent.consult.critic.claim.Docket;
import io.oncoagent.consult.critic.claim.SectionRole;
import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is offered to this patient is not what the passage says of another group (child for adult, HER2 negative for positive). Source:
 * product design, «Population, marker
 * status and line are what retrieval and a small model lose».
 */
public final class PopulationOfPatient implements Check {
  /** Axes on which a passage for another group never licenses an offer. On the others the text alone decides. */
  private static final Set<String> OF_PATIENT =
      Set.of("age", "her2", "receptor", "egfr", "ras", "braf", "kras-variant", "flt3", "msi", "menopause", "castration", "platinum",
          "extent", "seminoma", "ph", "resectability", "symptoms", "brca");
  private static final int ADULT_FROM = 18;
  private final Population population = new Population();

  @Override
  public String name() {
    return "population-of-patient";
  }

  @Override
  public Layer layer() {
    return Layer.SAFETY;
  }

  @Override
  public List<Problem> examine(Docket docket) {
    Map<String, Set<String>> patient = patient(docket);
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      List<Source> cited = docket.sources().cited(claim);
      if (!cited.isEmpty() && claim.role() != SectionRole.SOURCES) {
        examine(claim, docket.nearest(claim), cited, patient, problems);
      }
    }
    return problems;
  }

  private void examine(Claim claim, List<Reading> near, List<Source> cited, Map<String, Set<String>> patient, List<Problem> problems) {
    Map<String, Set<String>> heading = population.said(cited.stream().map(Source::heading).toList());
    Map<String, Set<String>> mine = population.said(claim.reading());
    boolean offers = claim.reading().named().stream().anyMatch(n -> Advice.offers(claim, n));
    if (!offers || !claim.around().isEmpty() && conditional(claim)) {
      return;
    }
    Map<String, Set<String>> ofOffer = population.said(told(claim, near.stream().filter(r -> namesOffered(claim, r)).toList()));
    for (String axis : OF_PATIENT) {
      Set<String> theirs = ofOffer.getOrDefault(axis, heading.getOrDefault(axis, Set.of()));
      Set<String> own = patient.getOrDefault(axis, Set.of());
      if (own.size() == 1 && !theirs.isEmpty() && !theirs.containsAll(own) && !mine.containsKey(axis)) {
        problems.add(Problem.fail(claim, "The passage is for another group of patients (" + axis + ": " + String.join(", ",
            theirs) + ")."));
      }
    }
  }

  /** Sentences and items that the claim takes over as they stand; a neighbour of the same list, for the other marker, is not what it says. All, where it has words of its own. */
  private static List<Reading> told(Claim claim, List<Reading> naming) {
    String said = claim.text().toLowerCase(Locale.ROOT);
    List<Reading> taken = naming.stream().filter(r -> said.contains(bare(r.text()))).toList();
    return taken.isEmpty() ? naming : taken;
  }

  private static String bare(String sentence) {
    return sentence.strip().replaceFirst("^[-*\\u2022\\s]+", "").replaceFirst("[.;:]$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean namesOffered(Claim claim, Reading sentence) {
    return claim.reading().named().stream().filter(n -> Advice.offers(claim, n))
        .anyMatch(n -> sentence.named().stream().anyMatch(o -> o.key().equals(n.key()) || o.parts().contains(n.key()) || n.parts()
            .contains(o.key())));
  }

  private static boolean conditional(Claim claim) {
    String text = claim.around().toLowerCase(Locale.ROOT);
    return text.startsWith("if ") || text.contains(" if ") || text.contains("si ") && text.contains(",") && text.startsWith("si ");
  }

  private static boolean between(Docket docket) {
    return docket.facts().patient().ageGroup() == AgeGroup.AYA;
  }

  /**
   * A tumour of childhood in a young adult: where every guideline at hand is of the other side, its population is said and none other can
   * be asked for.
   */
  private boolean otherSideOnly(Docket docket, int age) {
    String mine = age >= ADULT_FROM ? "adult" : "child";
    List<Source> all = docket.sources().all();
    return !all.isEmpty() && all.stream().allMatch(source -> {
      Set<String> said = population.said(List.of(source.heading())).getOrDefault("age", Set.of());
      return !said.isEmpty() && !said.contains(mine);
    });
  }

  private Map<String, Set<String>> patient(Docket docket) {
    Map<String, Set<String>> own = new HashMap<>();
    population.said(docket.note()).forEach((axis, names) -> own.put(axis, new HashSet<>(names)));
    Integer age = docket.facts().patient().ageYears();
    if (age != null && between(docket) && otherSideOnly(docket, age)) {
      own.remove("age");
    } else if (age != null) {
      own.put("age", Set.of(age >= ADULT_FROM ? "adult" : "child"));
    } else if (docket.facts().patient().ageGroup() == AgeGroup.CHILD) {
      own.put("age", Set.of("child"));
    }
    return own;
  }
}
