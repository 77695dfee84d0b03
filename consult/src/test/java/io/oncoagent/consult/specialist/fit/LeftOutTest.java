package io.oncoagent.consult.specialist.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.specialist.TestingFacts;
import io.oncoagent.consult.specialist.profile.ProfileReader;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {
  private final Lexicon lexicon = Lexicon.shipped();

  private String excludedBy(PopulationRule rule, TestingFacts facts, String words) {
    GuidelineText text = new GuidelineText(new GuidelineText.Source("Toe Cancer Treatment", List.of(), Set.of()), List.of("Treatment"), null, words);
    FitResult result = rule.judge(text, new ProfileReader(lexicon).read(facts.text(Language.EN), facts.facts()));
    return result.outcome() == FitOutcome.FAIL ? result.rule() : "nothing";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      marker-left-out | Drug A lived longer than chemotherapy in exon 19 deletion, not in L858R
      marker-left-out | Drug A for sensitizing variants other than L858R
      marker-left-out | Drug A, except in patients with EGFR mutations
      marker-left-out | Immunotherapy, excluding EGFR-mutated or ALK-positive disease
      nothing | Drug A for exon 19 deletion or L858R, not in exon 20 insertion
      nothing | Drug A brought no benefit except in L858R
      nothing | Drug A, not in combination with drug B, for L858R
      nothing | Drug A, but not drug B, is given for L858R
      nothing | Drug A for L858R
      """)
  void keeps_what_leaves_out_the_own_alteration_and_lets_pass_what_leaves_out_another(String rule, String words) {
    TestingFacts lung = TestingFacts.of("lung-adeno", "lung adenocarcinoma").marker("EGFR", "L858R", MarkerStatus.POSITIVE);
    assertThat(excludedBy(new OwnMarkerLeftOutRule(), lung, words)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      cT2 N1 M0 | nodes | Chemotherapy for node-negative disease
      cT2 N1 M0 | nothing | Chemotherapy for node-positive disease
      cT2 N1 M0 | nothing | Chemotherapy for node-positive or node-negative disease
      cT2 N0 M0 | nodes | Chemotherapy for patients with N1 disease
      cT2 N0 M0 | nothing | Chemotherapy for node-negative disease
      cT2 NX M0 | nothing | Chemotherapy for node-negative disease
      cT2 N1 M0 | nothing | Chemotherapy; sentinel node biopsy where the axilla is clinically negative
      """)
  void keeps_to_the_own_side_of_the_nodes_where_the_category_is_known(String tnm, String rule, String words) {
    assertThat(excludedBy(new NodeRule(), TestingFacts.of("breast", "breast cancer").tnm("IIB", tnm), words)).isEqualTo(rule);
  }
}
