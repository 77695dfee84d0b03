package io.oncoagent.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final String PAGE =
      """
      ---
      title: Toe Cancer Treatment (PDQ®) - NCI
      lastReviewed: '2025-12-30'
      license: public_domain
      ---

      # Toe Cancer Treatment (PDQ®) - NCI

      # Toe Cancer Treatment (PDQ®)–Health Professional Version

      ## Treatment of Stage II Toe Cancer

      Treatment options for [stage II toe cancer](/types/toe#_1) include:[[1](#cit/section_1.1),[2](#cit/section_1.2)]

      1. Observation.
      2. First-line systemic therapy for HER2-positive tumors.

      1. [Trastuzumab](/types/toe#_2) with chemotherapy.

      - Cisplatin.
      3. Surgery.

      ###### References

      1. Nobody A: A paper about nothing. J Nothing 1: 1, 2000.

      ## Stages

      Table 1. Treatment Options for Toe Cancer

      | Stage | | Treatment Options |
      | --- | --- | --- |
      |  |  |  |
      | --- | --- | --- |
      | Stage I | Resectable | [Surgery](/a) |
      | [Watching](/b) |
      | Unresectable | [Radiation therapy](/c) |

      [Enlarge](https://example.org/x.jpg)![A drawing](https://example.org/x.jpg "A drawing")A drawing of a toe.

      ## About This PDQ Summary

      ### Purpose

      This text is about the text.
      """;

  private static final SourceDocument DOCUMENT = new CorpusReader().read("toe.md", PAGE.getBytes(StandardCharsets.UTF_8));
  private static final List<DraftPassage> PASSAGES = new PassageSplitter(text -> text.length() / 4).split(DOCUMENT);

  private static PassageSentence sentence(String words) {
    return PASSAGES.stream()
        .flatMap(passage -> passage.sentences().stream().filter(s -> passage.text().substring(s.start(), s.end()).equals(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sentence «" + words + "» in " + PASSAGES));
  }

  @Test
  void theTitleLosesWhatThePublisherAddsAndTheEditionIsRead() {
    assertThat(DOCUMENT.title()).isEqualTo("Toe Cancer Treatment");
    assertThat(DOCUMENT.edition()).isEqualTo("2025-12-30");
    assertThat(DOCUMENT.licence()).isEqualTo("public_domain");
  }

  @Test
  void linksAnchorsPicturesReferencesAndNotesAboutTheDocumentAreGone() {
    String all = String.join("\n", PASSAGES.stream().map(DraftPassage::text).toList());
    assertThat(all).doesNotContain("#cit", "](", "Enlarge", "drawing", "A paper about nothing", "about the text");
    assertThat(all).contains("Treatment options for stage II toe cancer include:");
  }

  @Test
  void aNestedListThatLostItsIndentationFindsItsParentByTheNumbers() {
    assertThat(sentence("Cisplatin.").leadIn())
        .isEqualTo("Treatment options for stage II toe cancer include: › First-line systemic therapy for HER2-positive tumors. › Trastuzumab with chemotherapy.");
    assertThat(sentence("Surgery.").leadIn()).isEqualTo("Treatment options for stage II toe cancer include:");
    assertThat(sentence("Surgery.").role()).isEqualTo(SentenceRole.LISTS_OPTION);
  }

  @Test
  void aCellThatSpansRowsStandsWithEachOfThem() {
    assertThat(sentence("Watching").leadIn()).isEqualTo("Table 1. Treatment Options for Toe Cancer › Stage: Stage I; Resectable; Treatment Options:");
    assertThat(sentence("Stage: Stage I; Unresectable; Treatment Options: Radiation therapy").role()).isEqualTo(SentenceRole.LISTS_OPTION);
  }

  @Test
  void aPassageKeepsItsHeadingsAndItsListWithTheLeadIn() {
    DraftPassage first = PASSAGES.getFirst();
    assertThat(first.section()).containsExactly("Treatment of Stage II Toe Cancer");
    assertThat(first.text()).startsWith("Treatment options for stage II toe cancer include:\n- Observation");
  }

  @Test
  void longTextIsCutBetweenSentencesOnlyAndWithinTheLimit() {
    String long1 = "## Care\n\n" + "Patients with toe cancer should be seen by a team that knows toes well. ".repeat(120);
    List<DraftPassage> passages =
        new PassageSplitter(text -> text.length() / 4).split(new CorpusReader().read("a.md", long1.getBytes(StandardCharsets.UTF_8)));
    assertThat(passages).hasSizeGreaterThan(5);
    assertThat(passages).allSatisfy(passage -> assertThat(passage.text()).endsWith("well.").hasSizeLessThan(4 * PassageSplitter.LIMIT));
  }
}
