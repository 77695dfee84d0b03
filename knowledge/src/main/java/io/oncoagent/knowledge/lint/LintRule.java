package io.oncoagent.knowledge.lint;

import java.util.List;

/** One thing that must hold in a document. */
interface LintRule {
  List<LintFinding> check(Article article);
}
