package io.oncoagent.knowledge.lint;

import java.util.ArrayList;
import java.util.List;

/** No sentence of a source is copied: no run of ten words is shared with it, beyond names that are that long. */
final class OwnWordsRule implements LintRule {
  private final Sources sources;

  OwnWordsRule(Sources sources) {
    this.sources = sources;
  }

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    for (Statement statement : article.statements()) {
      statement.words().lines().flatMap(piece -> Sources.shingles(piece).stream()).filter(sources::shared).findFirst()
          .ifPresent(run -> found.add(article.error(statement.line(), "own-words", "ten words in a row stand in a source: «" + run + "»")));
    }
    return found;
  }
}
