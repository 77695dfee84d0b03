package io.oncoagent.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.knowledge.rights.NoticeDetector;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {
  private static SourceDocument read(byte[] bytes) {
    return new CorpusReader().read("guide.pdf", bytes);
  }

  private static List<DraftPassage> passages(TestingPdf pdf) {
    return new PassageSplitter(text -> text.length() / 4).split(read(pdf.bytes()));
  }

  private static TestingPdf guide() {
    return new TestingPdf().line(60, 740, 20, "Rectal Cancer Guideline").column(60, 700, "Patients with rectal cancer should be discussed by a team of surgeons and", "oncologists before any treatment is begun.");
  }

  @Test
  void aPassageKnowsThePageWhereItBegins() {
    TestingPdf pdf = guide().nextPage().line(60, 740, 16, "Surgery").column(60, 700, "Total mesorectal excision is the standard operation for tumors of the", "middle and lower third of the rectum.");

    List<DraftPassage> passages = passages(pdf);

    assertThat(passages).filteredOn(p -> p.text().contains("discussed by a team")).extracting(DraftPassage::page).containsExactly(1);
    assertThat(passages).filteredOn(p -> p.text().contains("mesorectal excision")).extracting(DraftPassage::page).containsExactly(2);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    TestingPdf pdf =
        new TestingPdf().line(60, 740, 20, "Guideline")
            .column(60, 700, "Chemotherapy is given after the", "operation when lymph nodes are", "involved by the tumor.")
            .column(330, 700, "Radiation therapy is given before", "the operation when the margin is", "threatened on imaging.");

    String text = String.join(" ", passages(pdf).stream().map(DraftPassage::text).toList());

    assertThat(text).contains("after the operation when lymph nodes are involved by the tumor").contains("before the operation when the margin is threatened on imaging");
  }

  @Test
  void aWordBrokenAtTheEndOfALineIsWhole() {
    TestingPdf pdf = new TestingPdf().line(60, 740, 20, "Guideline").column(60, 700, "Patients who have nodes involved should be offered chemo-", "therapy within eight weeks of the operation.");

    assertThat(passages(pdf)).anySatisfy(p -> assertThat(p.text()).contains("chemotherapy within eight weeks"));
  }

  @Test
  void aNoticeOfThePublisherIsFoundWithItsPage() {
    TestingPdf pdf =
        guide().nextPage().column(60, 700, "PLEASE NOTE that use of this NCCN Content is governed by the End-User License Agreement,", "and you MAY NOT distribute this Content or use it with any artificial", "intelligence model or tool.");

    assertThat(NoticeDetector.forbidding("guide.pdf", read(pdf.bytes()))).hasValueSatisfying(notice -> {
      assertThat(notice.sentence()).contains("artificial intelligence model or tool");
      assertThat(notice.place()).isEqualTo("guide.pdf, page 2");
    });
  }

  @Test
  void aNoticeIsFoundThoughALineEndsInsideItsWords() {
    TestingPdf pdf = guide().column(60, 300, "No part of this guideline may be used for train-", "ing of AI models. Such use is not permitted.");

    assertThat(NoticeDetector.forbidding("guide.pdf", read(pdf.bytes()))).isPresent();
    TestingPdf firm = guide().column(60, 300, "Use of this guideline with large lan-", "guage models is prohibited.");
    assertThat(NoticeDetector.forbidding("guide.pdf", read(firm.bytes()))).isPresent();
  }

  @Test
  void aLockedFileIsRefusedInOneLine() {
    assertThatThrownBy(() -> read(guide().lockedBy("secret"))).isInstanceOf(UnreadableDocumentException.class).hasMessageContaining("guide.pdf").hasMessageMatching("[^\\n]*(?i)(password|encrypt|locked|protect)[^\\n]*");
  }

  @Test
  void aFileOfPicturesOnlyIsToldAsScanned() {
    assertThatThrownBy(() -> read(new TestingPdf().nextPage().nextPage().bytes())).isInstanceOf(UnreadableDocumentException.class).hasMessageMatching("guide.pdf: the pages are pictures[^\\n]*");
  }

  @Test
  void aTruncatedFileIsToldAsDamaged() {
    byte[] whole = guide().bytes();

    assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, 60))).isInstanceOf(UnreadableDocumentException.class).hasMessageContaining("guide.pdf");
  }
}
