package io.oncoagent.knowledge.lint;

import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The cancers that the document is about can be told: by lexicon codes in the head, or by its title. */
final class CodesRule implements LintRule {
  private final Lexicon lexicon;

  CodesRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    if (article.head().fields().get("codes") instanceof List<?> codes) {
      for (Object code : codes) {
        if (lexicon.cancer(code.toString()).isEmpty()) {
          found.add(article.error(1, "codes", "the lexicon has no cancer «" + code + "» (docs/codes.md)"));
        }
      }
    } else if (lexicon.mentions(article.headings().isEmpty() ? article.name() : article.headings().getFirst().text()).isEmpty()) {
      found.add(article.warning(1, "codes", "neither codes nor the title name a cancer of the lexicon; the document will be found by its text only"));
    }
    return found;
  }
}
