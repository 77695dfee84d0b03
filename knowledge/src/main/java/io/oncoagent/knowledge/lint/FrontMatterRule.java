package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;

/** The head says what the document is, who publishes it, which edition it is, and under which licence. */
final class FrontMatterRule implements LintRule {
  private static final List<String> ALWAYS = List.of("title", "publisher", "edition", "licence");
  private static final List<String> STARTER = List.of("topic", "codes", "language", "aiUse", "status", "sources", "checkedAgainstSource");

  @Override
  public List<LintFinding> check(Article article) {
    if (article.head().fields().isEmpty()) {
      return List.of(article.error(1, "front-matter", "the document has no readable YAML head; begin it with --- and the fields " + String.join(", ", ALWAYS)));
    }
    List<LintFinding> found = new ArrayList<>();
    for (String key : ALWAYS) {
      if (article.head().text(key) == null && !(key.equals("licence") && article.head().text("license") != null)) {
        found.add(article.error(1, "front-matter", "the field " + key + " is missing"));
      }
    }
    if (article.isStarter()) {
      STARTER.stream().filter(key -> article.head().text(key) == null).forEach(key -> found.add(article.error(1, "front-matter", "the field " + key + " is missing")));
    }
    return found;
  }
}
