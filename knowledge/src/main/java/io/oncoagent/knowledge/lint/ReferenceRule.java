package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every statement says where it comes from: in the starter a PDQ summary with section and date, elsewhere a reference in brackets. */
final class ReferenceRule implements LintRule {
  private static final Pattern PDQ = Pattern.compile("PDQ: [^›]+ › .+, \\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LEVEL = Pattern.compile("(?i)level of evidence .*|[IV]{1,3}, ?[A-E]|link|x");

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    for (Statement statement : article.statements()) {
      if (statement.kind() == Statement.Kind.LEAD_IN || aboutItself(statement)) {
        continue;
      }
      List<String> references = statement.brackets().stream().filter(b -> !LEVEL.matcher(b).matches()).toList();
      boolean enough = article.isStarter() ? references.stream().anyMatch(r -> PDQ.matcher(r).matches()) : !references.isEmpty();
      if (!enough) {
        found.add(article.formal(statement.line(), "reference", "no reference: «" + beginning(statement.text()) + "»"));
      }
    }
    return found;
  }

  /** «Open questions» and the remark on the starter itself are about the digest, not about medicine. */
  private static boolean aboutItself(Statement statement) {
    return statement.section().isEmpty();
  }

  static String beginning(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
