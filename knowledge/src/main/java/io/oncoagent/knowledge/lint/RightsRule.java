package io.oncoagent.knowledge.lint;

import io.oncoagent.knowledge.corpus.CorpusReader;
import io.oncoagent.knowledge.corpus.UnreadableDocumentException;
import io.oncoagent.knowledge.rights.AiUse;
import io.oncoagent.knowledge.rights.NoticeDetector;
import io.oncoagent.knowledge.rights.RightsGate;
import io.oncoagent.knowledge.rights.RightsNotice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pack may be used with a model: by its licence, and no notice in the text forbids it. */
final class RightsRule implements LintRule {

  @Override
  public List<LintFinding> check(Article article) {
    List<LintFinding> found = new ArrayList<>();
    try {
      Optional<RightsNotice> notice =
          NoticeDetector.forbidding(article.name(), new CorpusReader().read(article.name(), article.text().getBytes(StandardCharsets.UTF_8)));
      notice.ifPresent(n -> found.add(article.error(1, "rights", "forbids its use with artificial intelligence: «" + n.sentence() + "»")));
    } catch (UnreadableDocumentException e) {
      found.add(article.error(1, "rights", e.getMessage() == null ? "the document cannot be read" : e.getMessage()));
    }
    if (RightsGate.decide(article.head().text("licence", "license"), null, null) != AiUse.PERMITTED) {
      found.add(article.warning(1, "rights", "the licence does not say that use with artificial intelligence is permitted; ingest with --licence-statement"));
    }
    return found;
  }
}
