package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.CoursePart;
import java.util.List;
import java.util.Set;

/** Headings and lead-ins on induction are for who begins, those on consolidation and maintenance for who has had induction. */
public final class CourseRule implements PopulationRule {
  private static final String NAME = "course";
  /** What comes later in the plan may be asked about at its beginning; it does not come first. */
  private static final double LATER = -1;

  private final Remembered<Set<String>> read = new Remembered<>(CoursePart::in);

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean begins = profile.risk().contains(CoursePart.INDUCTION);
    boolean after = profile.risk().contains(CoursePart.AFTER);
    if (begins == after) {
      return FitResult.silent(NAME);
    }
    List<String> place = text.words().isBlank() ? text.plainSegments() : text.plainSegments().subList(0, text.plainSegments().size() - 1);
    boolean met = false;
    boolean later = false;
    for (String segment : place) {
      Set<String> named = read.of(segment);
      if (after && named.equals(Set.of(CoursePart.INDUCTION))) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for induction, which is done", "se refiere a la inducción, ya realizada");
      }
      later |= begins && named.equals(Set.of(CoursePart.AFTER));
      met |= !named.isEmpty();
    }
    if (later) {
      return new FitResult(NAME, FitOutcome.WARN, LATER, new Wording("meant for after induction", "se refiere a la fase posterior a la inducción"));
    }
    return met ? FitResult.pass(NAME, 1) : FitResult.silent(NAME);
  }
}
