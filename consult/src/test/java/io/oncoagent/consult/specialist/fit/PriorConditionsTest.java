package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorConditionsTest {
  private final Lexicon lexicon = Lexicon.shipped();
  private final PopulationMatcher matcher = new PopulationMatcher(lexicon);

  private String excludedBy(TestingFacts facts, String words, String... headings) {
    GuidelineText.Source source = new GuidelineText.Source("Stomach Cancer Treatment", List.of(), Set.of());
    return matcher.match(new GuidelineText(source, List.of(headings), null, words), new ProfileReader(lexicon).read(facts.text(Language.EN), facts.facts()))
        .exclusion().map(FitResult::rule).orElse("nothing");
  }

  @Test
  void counts_the_lines_that_words_ask_for() {
    assertThat(PriorLinesRule.demanded("approved after three or more prior regimens")).isEqualTo(3);
    assertThat(PriorLinesRule.demanded("for those with at least two previous lines of treatment")).isEqualTo(2);
    assertThat(PriorLinesRule.demanded("third-line therapy")).isEqualTo(2);
    assertThat(PriorLinesRule.demanded("second- and third-line therapy")).isLessThanOrEqualTo(2);
    assertThat(PriorLinesRule.demanded("after two cycles of chemotherapy")).isZero();
  }

  @Test
  void leaves_out_what_is_meant_for_after_more_lines_than_were_given() {
    TestingFacts untreated = TestingFacts.of("gastric", "gastric cancer").stage("IV").metastatic();
    assertThat(excludedBy(untreated, "Trifluridine-tipiracil is approved after two or more prior regimens.", "Treatment of Stage IV Gastric Cancer")).isIn("prior-lines", "line");
  }

  @Test
  void leaves_out_what_asks_for_drugs_that_were_never_given() {
    TestingFacts relapsed = TestingFacts.of("gastric", "gastric cancer").relapsedAfter("oxaliplatin").relapsedAfter("fluorouracil");
    assertThat(excludedBy(relapsed, "This drug is for patients who have been treated with irinotecan and trastuzumab.", "Treatment of Recurrent Gastric Cancer")).isEqualTo("prior-drugs");
    assertThat(excludedBy(relapsed, "This drug is for patients whose disease progressed after cisplatin or oxaliplatin.", "Treatment of Recurrent Gastric Cancer")).isEqualTo("nothing");
  }
}
