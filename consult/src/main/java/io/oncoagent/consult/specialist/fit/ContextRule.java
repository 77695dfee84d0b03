package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Pattern;

/** Headings for cancers that arise with HIV infection or after a transplant are for patients who have had the one or the other. */
public final class ContextRule implements PopulationRule {
  private static final String NAME = "context";
  private static final Pattern HIV = Pattern.compile("\\b(?:aids|hiv)[- ](?:associated|related)\\b|\\bwith (?:aids|hiv)\\b");
  private static final Pattern GRAFT = Pattern.compile("\\b(?:post-?transplant|transplant-(?:related|associated)|iatrogenic)\\b");

  private final Remembered<Boolean> hivIn = new Remembered<>(heading -> HIV.matcher(heading).find());
  private final Remembered<Boolean> graftIn = new Remembered<>(heading -> GRAFT.matcher(heading).find());

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean hiv = false;
    boolean graft = false;
    for (String heading : text.plainSegments().subList(0, text.headings().size())) {
      hiv |= hivIn.of(heading);
      graft |= graftIn.of(heading);
    }
    if (hiv && (denied(profile) || !has(profile, "hiv"))) {
      return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients with HIV", "se refiere a pacientes con VIH");
    }
    if (graft && !has(profile, "transplant")) {
      return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients after a transplant", "se refiere a pacientes trasplantados");
    }
    return hiv || graft ? FitResult.pass(NAME, 2.5) : FitResult.silent(NAME);
  }

  private static boolean denied(CaseProfile profile) {
    return profile.markers().stream().anyMatch(m -> m.name().equalsIgnoreCase("hiv") && m.status() == MarkerStatus.NEGATIVE);
  }

  /** A condition, a result, or at least the word in the note. */
  private static boolean has(CaseProfile profile, String what) {
    boolean condition = profile.comorbidities().stream().anyMatch(c -> c.code().contains(what) || c.kind().equals(what));
    boolean word = profile.terms().noted().stream().anyMatch(t -> t.startsWith(what) || t.equals("aids") && what.equals("hiv"));
    return condition || word || profile.named().stream().anyMatch(code -> code.contains("aids") && what.equals("hiv"));
  }
}
