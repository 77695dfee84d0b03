package io.oncoagent.consult.critic;

import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** Puts a Markdown draft before the critic in one line. */
final class Trial {
  static final MarkdownCritique CRITIQUE = new MarkdownCritique(Lexicon.shipped(), text -> {});

  private Trial() {}

  static CriticVerdict of(String note, String passage, String options) {
    return of(note, List.of("[1] guideline › Treatment :: " + passage), "## Options\n" + options, Tissue.NOT_MENTIONED);
  }

  static CriticVerdict of(String note, List<String> passages, String output, Tissue tissue) {
    return CRITIQUE.review(note, TestingFacts.of(note, tissue, List.of()), passages, output, List.of());
  }

  static boolean passes(CriticVerdict verdict) {
    return verdict.verdict() == CriticVerdict.Verdict.PASS;
  }

  static List<String> failed(CriticVerdict verdict) {
    return verdict.findings().stream().filter(f -> f.outcome() == CheckOutcome.FAIL || f.outcome() == CheckOutcome.UNDETERMINED).map(f -> f.check()).distinct().toList();
  }
}
