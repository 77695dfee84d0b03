package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sections of the one form, and headings that go down one level at a time. */
final class SectionsRule implements LintRule {
  private static final List<List<String>> FORM =
      List.of(
          List.of("diagnosis"), List.of("staging", "risk", "classification"), List.of("biomarker"), List.of("treatment", "management"), List.of("relapse", "later line", "recurren", "refractory", "progress"),
          List.of("frail", "elderly", "older", "palliative"), List.of("follow-up", "surveillance"), List.of("caution", "contraindication", "not advised"), List.of("open question"));

  /** Digests that cut across cancers, or hang on one, have no place for some of the nine. */
  private static final int STARTER_MINIMUM = 6;

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>(levels(article));
    List<String> headings = article.headings().stream().map(h -> h.text().toLowerCase(Locale.ROOT)).toList();
    List<String> missing = FORM.stream().filter(names -> headings.stream().noneMatch(h -> names.stream().anyMatch(h::contains))).map(List::getFirst).toList();
    int kept = FORM.size() - missing.size();
    if (article.isStarter() && kept < STARTER_MINIMUM) {
      found.add(article.error(1, "sections", "only " + kept + " of the " + FORM.size() + " sections of the form are there; missing: " + String.join(", ", missing)));
    } else if (missing.contains("treatment") && !article.isStarter()) {
      found.add(article.warning(1, "sections", "no heading speaks of treatment; options are chosen by their headings"));
    }
    return found;
  }

  private static List<LintFinding> levels(Article article) {
    List<LintFinding> found = new ArrayList<>();
    long titles = article.headings().stream().filter(h -> h.level() == 1).count();
    if (titles != 1) {
      found.add(article.formal(1, "sections", "the document has " + titles + " titles (#) instead of one"));
    }
    int before = 1;
    for (Article.Heading heading : article.headings()) {
      if (heading.level() > before + 1) {
        found.add(article.formal(heading.line(), "sections", "the heading «" + heading.text() + "» skips a level"));
      }
      before = heading.level();
    }
    return found;
  }
}
