package io.oncoagent.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.knowledge.lint.LintFinding;
import io.oncoagent.knowledge.lint.PackLint;
import io.oncoagent.lexicon.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CompendiumTest {
  private static final Path ARTICLES = Path.of("..", "compendium");

  /** Where developers keep the summaries, beside the checkout; they are not in the repository. */
  private static final Path SUMMARIES = Path.of("..", "..", "shared", "data", "pdq-hp");

  @Test
  void everyArticleKeepsTheForm() {
    PackLint.Report report = new PackLint(Lexicon.shipped(), null).check(ARTICLES);
    assertThat(report.documents()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(report.findings().stream().filter(f -> f.severity() == LintFinding.Severity.ERROR)).isEmpty();
  }

  @Test
  void everyNumberDrugAndLevelStandsInTheSectionCitedAndNoSentenceIsCopied() {
    Assumptions.assumeTrue(Files.isDirectory(SUMMARIES), "the summaries are not beside this checkout");
    PackLint.Report report = new PackLint(Lexicon.shipped(), SUMMARIES).check(ARTICLES);
    assertThat(report.findings().stream().filter(f -> f.severity() == LintFinding.Severity.ERROR)).isEmpty();
  }
}
