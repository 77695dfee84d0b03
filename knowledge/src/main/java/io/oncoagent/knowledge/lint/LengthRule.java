package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;

/** A digest is short, and no statement is longer than a passage: it would have to be cut in its middle. */
final class LengthRule implements LintRule {
  /** Words of a starter article without its references. */
  private static final int LEAST = 700;
  private static final int MOST = 1500;

  /** A passage holds 512 tokens of the encoder; English guideline text has about 1.5 tokens a word. */
  private static final int STATEMENT_WORDS = 330;

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    int all = 0;
    for (Statement statement : article.statements()) {
      int words = count(statement.words());
      all += words;
      if (words > STATEMENT_WORDS) {
        found.add(article.error(statement.line(), "length", "a statement of " + words + " words is longer than a passage; divide it"));
      }
    }
    for (Article.Heading heading : article.headings()) {
      all += count(heading.text());
    }
    if (article.isStarter() && (all < LEAST || all > MOST)) {
      found.add(article.warning(1, "length", all + " words; a digest has " + LEAST + " to " + MOST));
    }
    return found;
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
