package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The starter claims nothing that it is not: no review by clinicians, and no recommendation by a body that gives none. */
final class ReservedWordsRule implements LintRule {
  private static final Pattern RESERVED = Pattern.compile("(?i)\\b(?:clinically (?:reviewed|validated)|(?:was|is|been) (?:reviewed|signed|validated) by|peer[- ]reviewed)\\b");
  private static final Pattern ISSUER = Pattern.compile("(?i)\\b(?:recommended by|recommendations? (?:of|by)) (?:the )?(?:NCI|PDQ|National Cancer Institute)\\b");

  @Override
  public List<LintFinding> check(Article article) {
    if (!article.isStarter()) {
      return List.of();
    }
    List<LintFinding> found = new ArrayList<>();
    int number = 0;
    for (String line : article.text().lines().toList()) {
      number++;
      Matcher reserved = RESERVED.matcher(line);
      Matcher issuer = ISSUER.matcher(line);
      if (reserved.find()) {
        found.add(article.error(number, "reserved-words", "«" + reserved.group() + "» is reserved for clinicians"));
      }
      if (issuer.find()) {
        found.add(article.error(number, "reserved-words", "«" + issuer.group() + "»: PDQ gives no formal recommendations; write «options per NCI PDQ»"));
      }
    }
    return found;
  }
}
