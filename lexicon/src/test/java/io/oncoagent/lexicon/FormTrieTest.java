package io.oncoagent.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How surface forms meet text. */
class FormTrieTest {

  private static List<String> found(String text, String... forms) {
    FormTrie trie = new FormTrie();
    for (String form : forms) {
      trie.add(Category.BIOMARKER, form, SurfaceForm.parse(form));
    }
    return new MentionFinder(trie).find(text).stream().map(m -> text.substring(m.start(), m.end())).toList();
  }

  @Test
  void hyphenBlankAndNothingAreEqualBetweenLettersAndDigits() {
    assertThat(found("Ki67, Ki-67 and Ki 67", "Ki-67")).containsExactly("Ki67", "Ki-67", "Ki 67");
  }

  @Test
  void caseAndAccentsDoNotCountForLongForms() {
    assertThat(found("Cáncer de MAMA", "cancer de mama")).containsExactly("Cáncer de MAMA");
  }

  @Test
  void abbreviationsThatAreWordsKeepTheirCase() {
    assertThat(found("all patients met ALL criteria; MET amplified", "ALL", "MET")).containsExactly("ALL", "MET");
  }

  @Test
  void abbreviationsThatAreNoWordsMatchInLowerCaseToo() {
    assertThat(found("egfr mutated nsclc", "EGFR", "NSCLC")).containsExactly("egfr", "nsclc");
  }

  @Test
  void theLongestFormWins() {
    assertThat(found("non-small cell lung cancer", "small cell lung cancer", "non small cell lung cancer", "lung cancer"))
        .containsExactly("non-small cell lung cancer");
  }

  @Test
  void aFormInsideAWordIsNoMention() {
    assertThat(found("gallbladder and hypothyroidism", "bladder", "thyroid")).isEmpty();
  }

  @Test
  void adjoiningLettersAndDigitsBelongTogether() {
    assertThat(found("BRCA12 or ER2", "BRCA1", "ER")).isEmpty();
  }

  @Test
  void punctuationInsideAFormMustAgree() {
    assertThat(found("t(11;14) but not t 11/14", "t(11;14)")).containsExactly("t(11;14)");
  }

  @Test
  void aPluralIsTheSameThing() {
    assertThat(found("two lung cancers", "lung cancer")).containsExactly("lung cancers");
  }

  @Test
  void aFormMayRunOverALineEndButNotOverAParagraph() {
    assertThat(found("small cell\n   carcinoma", "small cell carcinoma")).hasSize(1);
    assertThat(found("small cell\n\ncarcinoma", "small cell carcinoma")).isEmpty();
  }

  @Test
  void aSignAtTheEndOfAFormBelongsToIt() {
    assertThat(found("ER+ but ER-positive, ER", "ER+", "ER-")).containsExactly("ER+");
  }
}
