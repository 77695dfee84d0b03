package io.oncoagent.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.knowledge.KnowledgeException;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLintTest {
  private static final String HEAD =
      """
      ---
      title: 'Colon cancer: local protocol'
      publisher: Our hospital
      edition: '2026-03'
      licence: CC BY 4.0
      ---
      """;
  private static final String STARTER =
      """
      ---
      title: 'Colon cancer: options per NCI PDQ'
      topic: colon
      codes: [colon]
      language: en
      publisher: p
      edition: e
      licence: CC BY 4.0
      aiUse: permitted
      status: starter, not reviewed by clinicians
      sources: [s]
      checkedAgainstSource: {date: d}
      ---

      # Colon cancer: options per NCI PDQ

      ## Diagnosis
      ## Staging
      ## Biomarkers
      ## Treatment
      ## Relapse
      ## Follow-up
      """;

  @TempDir Path folder;

  private List<String> rules(String document, LintFinding.Severity severity) {
    return check(document, null).findings().stream().filter(f -> f.severity() == severity).map(f -> f.rule() + ":" + f.line()).toList();
  }

  private PackLint.Report check(String document, Path sources) {
    try {
      Files.writeString(folder.resolve("doc.md"), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackLint(Lexicon.shipped(), sources).check(folder.resolve("doc.md"));
  }

  @Test
  void aDocumentInTheFormOfTheTemplateHasNoFinding() {
    String good = HEAD + "\n# Colon cancer: local protocol\n\n## Treatment\n\n### Stage III, resected\n\nOptions for resected stage III disease:\n\n- CAPOX for 3 months (T1-3, N1) [local board 2026].\n";
    assertThat(check(good, null).findings()).isEmpty();
  }

  @Test
  void aDocumentWithoutAHeadIsAnError() {
    assertThat(rules("# Colon cancer\n\n- Surgery [x 1].\n", LintFinding.Severity.ERROR)).contains("front-matter:1");
  }

  @Test
  void aMissingEditionIsAnErrorAndAStatementWithoutReferenceAWarningWithItsLine() {
    String document = HEAD.replace("edition: '2026-03'\n", "") + "# Colon cancer\n\n## Treatment of stage III\n\n- CAPOX for 3 months.\n";
    assertThat(rules(document, LintFinding.Severity.ERROR)).containsExactly("front-matter:1");
    assertThat(rules(document, LintFinding.Severity.WARNING)).containsExactly("reference:10");
  }

  @Test
  void aNoticeThatForbidsModelsIsAnError() {
    String document = HEAD + "# Colon cancer\n\n## Treatment of stage III\n\nYou may not use this content with any artificial intelligence model or tool [p. 1].\n";
    assertThat(rules(document, LintFinding.Severity.ERROR)).contains("rights:1");
  }

  @Test
  void aListThatNothingSaysForWhomItIsIsWarnedAbout() {
    String document = HEAD + "# Colon cancer\n\n## Treatment\n\n- CAPOX [a 1].\n- FOLFOX [a 1].\n";
    assertThat(rules(document, LintFinding.Severity.WARNING)).containsExactly("lead-in:11");
  }

  @Test
  void aStatementLongerThanAPassageIsAnError() {
    String document = HEAD + "# Colon cancer\n\n## Treatment of stage III\n\n- " + "word ".repeat(400) + "[a 1].\n";
    assertThat(rules(document, LintFinding.Severity.ERROR)).containsExactly("length:11");
  }

  @Test
  void theStarterNeedsAPdqReferenceOnEachStatementAndClaimsNoReview() {
    String document = STARTER + "- Surgery [local].\n- This was reviewed by experts [PDQ: Colon Cancer Treatment › Surgery, 2025-12-30].\n- Recommended by PDQ [PDQ: Colon Cancer Treatment › Surgery, 2025-12-30].\n";
    assertThat(check(document, null).findings().stream().filter(f -> f.severity() == LintFinding.Severity.ERROR).map(LintFinding::rule))
        .containsExactlyInAnyOrder("reference", "reserved-words", "reserved-words");
  }

  @Test
  void aReferenceMayHoldBracketsOfItsOwn() {
    String document = STARTER + "- Surgery [PDQ: Colon Cancer Treatment › Score (of the [WHO]), 2025-12-30].\n";
    assertThat(rules(document, LintFinding.Severity.ERROR)).isEmpty();
  }

  @Test
  void anUnknownCodeIsAnError() {
    assertThat(check(STARTER.replace("[colon]", "[colonn]"), null).findings().stream().map(LintFinding::rule)).contains("codes");
  }

  @Test
  void aNumberDrugLevelOrSectionThatTheSourceDoesNotHaveIsAnError(@TempDir Path sources) throws IOException {
    Files.writeString(
        sources.resolve("colon.md"),
        "# Colon Cancer Treatment (PDQ®) - NCI\n\n## Surgery\n\nAfter surgery oxaliplatin was given for 6 months. [Level of evidence A1]\n\n### References\n\n1. Bevacizumab 99.\n");
    String cited = " [PDQ: Colon Cancer Treatment › Surgery, 2025-12-30].\n";
    String document =
        STARTER + "- Oxaliplatin for 6 months [Level of evidence A1]" + cited + "- Oxaliplatin for 3 months" + cited + "- Bevacizumab" + cited
            + "- Oxaliplatin [Level of evidence C2]" + cited + "- Oxaliplatin [PDQ: Colon Cancer Treatment › Nowhere, 2025-12-30].\n";
    assertThat(check(document, sources).findings().stream().filter(f -> f.severity() == LintFinding.Severity.ERROR).map(LintFinding::rule))
        .containsExactly("figures", "drugs", "evidence-level", "source");
  }

  @Test
  void tenWordsInARowFromASourceAreAnError(@TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve("colon.md"), "# Colon Cancer Treatment (PDQ®)\n\n## Surgery\n\nThe primary treatment of most patients with this tumor is wide surgical removal.\n");
    String copied = STARTER + "- The primary treatment of most patients with this tumor is wide surgical removal [PDQ: Colon Cancer Treatment › Surgery, 2025-12-30].\n";
    assertThat(check(copied, sources).findings().stream().map(LintFinding::rule)).contains("own-words");
    String own = STARTER + "- Most patients are treated by wide removal of the tumor [PDQ: Colon Cancer Treatment › Surgery, 2025-12-30].\n";
    assertThat(check(own, sources).findings().stream().map(LintFinding::rule)).doesNotContain("own-words");
  }

  @Test
  void aFileThatIsNotUtf8IsOneFindingAndAnEmptyFolderAnError(@TempDir Path empty) throws IOException {
    Files.write(folder.resolve("doc.md"), "título".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(new PackLint(Lexicon.shipped(), null).check(folder.resolve("doc.md")).findings()).extracting(LintFinding::rule).containsExactly("encoding");
    assertThatThrownBy(() -> new PackLint(Lexicon.shipped(), null).check(empty)).isInstanceOf(KnowledgeException.class).hasMessageContaining("no Markdown");
  }
}
