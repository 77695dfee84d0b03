package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Items under a treatment heading can become options only where heading or lead-in says for whom they are. */
final class LeadInRule implements LintRule {
  private static final Pattern BARE = Pattern.compile("(?i)(?:(?:treatments?|management|therap(?:y|ies)|options?|treatment options?|general|overview)\\s*)+:?");

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    Statement before = null;
    for (Statement statement : article.statements()) {
      boolean begins = statement.kind() == Statement.Kind.ITEM && (before == null || before.kind() != Statement.Kind.ITEM || !before.section().equals(statement.section()));
      boolean led = before != null && before.kind() == Statement.Kind.LEAD_IN && before.section().equals(statement.section());
      if (begins && !led && !statement.section().isEmpty() && BARE.matcher(statement.section().getLast().toLowerCase(Locale.ROOT)).matches()) {
        found.add(article.warning(statement.line(), "lead-in", "a list under «" + statement.section().getLast() + "» without a lead-in: nothing says for whom these are"));
      }
      before = statement;
    }
    return found;
  }
}
