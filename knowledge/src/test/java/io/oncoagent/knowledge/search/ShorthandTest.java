package io.oncoagent.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShorthandTest {
  private final Shorthand shorthand = new Shorthand();

  @Test
  void shortFormsAreFollowedByTheGuidelinesWords() {
    assertThat(shorthand.spelledOut("CCRT for stage III NSCLC")).startsWith("CCRT (concurrent chemoradiation therapy) for");
    assertThat(shorthand.spelledOut("would you irradiate the RPLND bed")).contains("retroperitoneal lymph node dissection");
  }

  @Test
  void partsOfJoinedFormsAreSpelledOutTogether() {
    assertThat(shorthand.spelledOut("gem/cape after Whipple")).startsWith("gem/cape (gemcitabine, capecitabine) after");
    assertThat(shorthand.spelledOut("chemo-RT")).isEqualTo("chemo-RT (chemotherapy, radiation therapy)");
  }

  @Test
  void aFormThatMeansSomethingElseBesideAnotherWordIsLeftAlone() {
    assertThat(shorthand.spelledOut("KRAS WT colon cancer")).isEqualTo("KRAS WT colon cancer");
    assertThat(shorthand.spelledOut("bilateral WT in a toddler")).contains("Wilms tumor");
  }

  @Test
  void formsAreReadInTheirOwnCaseOnly() {
    assertThat(shorthand.spelledOut("or not")).isEqualTo("or not");
    assertThat(shorthand.spelledOut("a pcr test")).isEqualTo("a pcr test");
  }

  @Test
  void whatTheQuestionSpellsOutItselfIsNotRepeated() {
    assertThat(shorthand.spelledOut("lumbar puncture (LP)")).isEqualTo("lumbar puncture (LP)");
  }
}
