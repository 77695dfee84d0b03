package io.oncoagent.knowledge.select;

import java.util.regex.Pattern;

/**
 * How well a document's population fits the patient, as a factor; 1 is an ordinary fit. Adolescents and young adults see both sides; an unknown age is not taken for an
 * adult's where only a childhood guideline exists.
 */
public final class AudienceFit {
  static final double ADULT_FOR_CHILD = 0.6;
  /** A guideline on the cancer in pregnancy comes before the one on the cancer itself, however closely that names it: what it advises may harm the child. */
  private static final double IN_PREGNANCY = 3;
  private static final Pattern MALE = Pattern.compile("(?i)\\bmale\\b|\\bmen\\b");

  private AudienceFit() {}

  public static double of(InstalledDocument document, Asker asker) {
    double fit = 1;
    if (document.forChildren()) {
      fit *= asker.child() ? 1 : asker.youngAdult() ? 0.7 : 0.5;
    } else if (asker.child()) {
      fit *= ADULT_FOR_CHILD;
    }
    if (document.profile().pregnancy()) {
      fit *= asker.pregnant() ? IN_PREGNANCY : 0.4;
    }
    boolean forMen = MALE.matcher(document.document().title()).find();
    if (forMen) {
      fit *= asker.male() ? 1.4 : asker.female() ? 0.3 : 0.8;
    }
    return fit;
  }
}
