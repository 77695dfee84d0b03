package io.oncoagent.knowledge.select;

import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses guidelines by the facts: treatment before screening, prevention and genetics; childhood ones for children, both sides for adolescents and young adults;
 * the pregnancy and male variants where they apply.
 */
public final class GuidelineSelector {
  /** Others enter only when they are at least this near to the best … */
  private static final double NEAR_BEST = 0.9;

  /** … or when they are the other side, adult or childhood, of the same cancer for an adolescent or young adult. */
  private static final double OTHER_SIDE = 0.6;
  private static final int MOST = 3;

  private final Lexicon lexicon;
  private final TopicMatch match;

  public GuidelineSelector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.match = new TopicMatch(lexicon);
  }

  /** Best first, at most three; empty when no installed document treats the cancer, or no cancer is known. */
  public List<Selected> select(ClinicalFacts facts, List<InstalledDocument> documents) {
    Cancer cancer = facts.cancer();
    if (cancer == null) {
      return List.of();
    }
    Asker asker = asker(facts.patient(), cancer);
    boolean childhoodOne = documents.stream().anyMatch(document -> document.forChildren() && mayTreat(document) && document.profile().topics().contains(cancer.code()));
    List<Selected> all = new ArrayList<>();
    boolean ownOne = documents.stream().anyMatch(document -> mayTreat(document) && ownSide(document, asker) && match.own(document, cancer.code()));
    int nearest = documents.stream().filter(document -> mayTreat(document) && ownSide(document, asker)).mapToInt(document -> match.distance(document, cancer.code())).min().orElse(Integer.MAX_VALUE);
    for (InstalledDocument document : documents) {
      if (ownOne && !match.forPopulation(document) && (!match.own(document, cancer.code()) || farther(document, cancer.code(), nearest))) {
        continue;
      }
      double topic = match.of(document, cancer.code());
      double weight = topic * audience(document, asker, childhoodOne) * purpose(document) * condition(document, facts);
      if (weight > 0) {
        all.add(new Selected(document, weight, because(document, cancer, asker)));
      }
    }
    List<Selected> best = Selected.bestFirst(all);
    return best.stream().filter(choice -> enters(choice, best.getFirst(), asker)).limit(MOST).toList();
  }

  /** A guideline of the wider family gives way where one names the tumour more closely («soft tissue sarcoma» to «rhabdomyosarcoma»), unless a section is on it. */
  private boolean farther(InstalledDocument document, String code, int nearest) {
    return match.distance(document, code) > nearest && !match.inSection(document, code);
  }

  /** Treatment, or no stated purpose. */
  private static boolean mayTreat(InstalledDocument document) {
    return document.treats() || document.profile().purpose().equals("other");
  }

  /** Whether it speaks of people of the patient's age; an adolescent or young adult has both sides. */
  private static boolean ownSide(InstalledDocument document, Asker asker) {
    return asker.youngAdult() || asker.child() == document.forChildren();
  }

  private static boolean enters(Selected choice, Selected first, Asker asker) {
    boolean otherSide = asker.youngAdult() && choice.document().forChildren() != first.document().forChildren();
    return choice.weight() >= (otherSide ? OTHER_SIDE : NEAR_BEST) * first.weight();
  }

  /** A guideline without «childhood» in its title is for children too where no childhood one names their cancer. */
  private static double audience(InstalledDocument document, Asker asker, boolean childhoodOne) {
    double fit = AudienceFit.of(document, asker);
    return asker.child() && !document.forChildren() && !childhoodOne ? fit / AudienceFit.ADULT_FOR_CHILD : fit;
  }

  private static Asker asker(Patient patient, Cancer cancer) {
    boolean child = patient.ageGroup() == AgeGroup.CHILD;
    boolean young = patient.ageGroup() == AgeGroup.AYA;
    Integer years = patient.ageYears();
    boolean adolescent = young && years != null && years < 18;
    boolean male = "male".equals(patient.sex()) || cancer.code().endsWith("-male");
    return new Asker(child || adolescent, young, Boolean.TRUE.equals(patient.pregnant()), male, "female".equals(patient.sex()));
  }

  /** A guideline for patients with another condition («AIDS-related») belongs to those who have it. */
  private double condition(InstalledDocument document, ClinicalFacts facts) {
    List<String> asked =
        lexicon.mentions(document.document().title()).stream()
            .filter(mention -> mention.category() == Category.CONDITION && !mention.ambiguous())
            .map(Mention::key)
            .toList();
    if (asked.isEmpty()) {
      return 1;
    }
    boolean has = facts.comorbidities().stream().anyMatch(own -> own.grounds().assertion() != Assertion.ABSENT && asked.contains(own.code()));
    return has ? 2.5 : 0.6;
  }

  private static double purpose(InstalledDocument document) {
    return switch (document.profile().purpose()) {
      case "treatment" -> 1;
      case "other" -> 0.7;
      case "supportive" -> 0.3;
      default -> 0.25;
    };
  }

  private static String because(InstalledDocument document, Cancer cancer, Asker asker) {
    String population =
        document.forChildren()
            ? asker.child() ? ", for children" : asker.youngAdult() ? ", childhood guideline shown to a young adult" : ", childhood guideline"
            : asker.child() || asker.youngAdult() ? ", adult guideline" : "";
    return document.profile().purpose() + " of " + cancer.name() + population + (document.profile().pregnancy() ? ", in pregnancy" : "");
  }
}
