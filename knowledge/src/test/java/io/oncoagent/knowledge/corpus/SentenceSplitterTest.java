package io.oncoagent.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @MethodSource("texts")
  void cutsOnlyWhereASentenceEnds(String text, List<String> sentences) {
    assertThat(SentenceSplitter.split(text)).isEqualTo(sentences);
  }

  static List<Arguments> texts() {
    return List.of(
        Arguments.of("Smith et al. Reported this. It stands.", List.of("Smith et al. Reported this.", "It stands.")),
        Arguments.of("Survival was 8.9 vs. 5.7 months. See Fig. 2 for more.", List.of("Survival was 8.9 vs. 5.7 months.", "See Fig. 2 for more.")),
        Arguments.of("It helps.[Level of evidence A1] Another holds.", List.of("It helps.[Level of evidence A1]", "Another holds.")),
        Arguments.of("It helps. [Level of evidence B3] Another holds.", List.of("It helps. [Level of evidence B3]", "Another holds.")),
        Arguments.of("We treat stage I. Others wait.", List.of("We treat stage I.", "Others wait.")),
        Arguments.of("The U.S. Food agency said so.", List.of("The U.S. Food agency said so.")),
        Arguments.of("Lines failed. mTOR inhibitors follow.", List.of("Lines failed.", "mTOR inhibitors follow.")),
        Arguments.of("Colonies of E. coli grew.", List.of("Colonies of E. coli grew.")));
  }
}
